/** The image that previews of a page show. Paths are relative to the site's root. */
export interface PageImage {
  path: string
  /** What is to be seen on it. */
  alt: string
  /** The same without words in other shapes, for search engines, which set their own beside it; none where none is drawn. */
  plain: readonly string[]
}
