/** The image that previews of a page show. Paths are relative to the site's root. */
export interface PageImage {
  path: string
  /** What is to be seen on it. */
  alt: string
  /** The same without words, for crawlers that set their own beside it; `null` where none is drawn. */
  plain: string | null
}
