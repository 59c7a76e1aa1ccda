/** What every mention of a company needs: its name and the hue of its disc (OKLCH, 0 to 359). */
export interface CompanyLabel {
  id: string
  name: string
  hue: number
}

/** A party to the news: a company, a government, a research body. */
export interface Company extends CompanyLabel {
  /** Every other name that people search by: its aliases, its tickers and the names that it had before. */
  aliases: string[]
  sector: string | null
  url: string | null
}

/** What the page of a company alone shows of it. */
export interface CompanyDetails {
  /** Those of its names that are tickers, and those that it had before; both are among its aliases. */
  tickers: string[]
  formerNames: FormerName[]
  /** The id of the company that owns it. */
  parent: string | null
  /** The ids of groups, programmes or companies that it is a part of. */
  partOf: string[]
}

export interface FormerName {
  name: string
  /** The day, month or year in which it had this name last (content/article/deal/describeWhen.ts); `null` where that is not known. */
  until: string | null
}

/** A company of a publisher's list; many state no details. */
export interface ListedCompany extends Company {
  details?: CompanyDetails
}

/** The hue of a company whose file gives none: a hash of its id (FNV-1a), so that it keeps its colour. */
export function hueOf(id: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % 360
}
