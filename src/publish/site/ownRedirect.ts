/** An address that leads on to a page of the site. Both are paths relative to the base, with a slash in front. */
export interface OwnRedirect {
  from: string
  to: string
}
