/** What the head of a page says about it. Loaders return it; the build writes it out, the shell keeps the title true. */
export interface PageMeta {
  /** Without the site's name. */
  title: string
  description: string
  /** The page's one address, relative to the base and with a slash in front; `null` where it has none (not found). */
  path: string | null
  /** Whether search engines are to leave the page out, though it has an address; theirs is `path`. */
  unlisted?: true
  /** The companies that the page is about, for crawlers. */
  about?: AboutCompany[]
  /** The title of the feeds that follow the page, where it has feeds of its own. */
  feed?: string
}

/** A company as crawlers are told of it; `url` is its own site. Whom it belongs to has no path where there is no page of it. */
export interface AboutCompany {
  name: string
  path: string
  url?: string
  tickers?: readonly string[]
  formerNames?: readonly string[]
  parent?: CompanyRef
  partOf?: readonly CompanyRef[]
}

interface CompanyRef {
  name: string
  path: string | null
}
