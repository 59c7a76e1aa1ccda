/** The ground of both themes, `--color-paper` of app/styles.css, for what browsers and systems draw round a page. */
export const PAPER = { light: '#fbfaf6', dark: '#141310' } as const
