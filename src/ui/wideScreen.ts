/** Where narrow drawings give way to wide ones: the `md` of the styles, which no script can read. */
export const WIDE_SCREEN = '(min-width: 48rem)'
