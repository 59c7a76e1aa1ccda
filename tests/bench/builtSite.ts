/** A site that the benchmark has built of so many articles. */
export interface BuiltSite {
  size: number
  /** The publisher's folder that it was built of, and where the site itself lies. */
  content: string
  folder: string
  /** A folder for what else is made of the content. */
  spare: string
}
