import type { Status } from '../article/article.ts'
import type { CompanyLabel } from '../article/company.ts'
import type { Labels } from '../article/labels.ts'
import type { Filter } from '../query/filter.ts'
import type { Day } from '../text/day.ts'

/** The map starts with so many companies, and adds so many on request, up to the most that a picture can show. */
export const MAP_STEP = 30
export const MOST_ON_MAP = 300
/** The most ties that a picture can show: the two strongest of every company, then the strongest of all others. */
export const MOST_TIES = 2 * MOST_ON_MAP

/** What a map shows: the companies of a filter and those beside them, or the most connected; at most `show` in all. */
export interface MapQuestion {
  filter: Filter
  show: number
}

/** A company with what it did in the chosen time. */
export interface MapNode extends CompanyLabel {
  /** Articles that name it. */
  count: number
  /** Those of them that name another company as well: by these, companies are more or less connected. */
  jointCount: number
  /** Everyone who is named beside it, shown or not. */
  partners: number
  /** Whoever that is most often; `null` where it stands alone. */
  closest: { id: string; name: string; count: number } | null
  first: Day
}

/** Two companies that are named together, their ids in alphabetical order. */
export interface MapEdge {
  a: string
  b: string
  count: number
  first: Day
  last: Day
  /** How firm the last of their common news is. */
  status: Status
}

export interface CompanyMap {
  /** Articles under the question but for its companies, and those of them that name two companies or more. */
  count: number
  jointCount: number
  /** Companies that could be shown: those named beside another, and with companies in the filter these and their partners. */
  connected: number
  /** Most connected first; the companies of the filter before all others. */
  nodes: MapNode[]
  /** Between the companies that are shown; the strongest first. */
  edges: MapEdge[]
  /** How many weaker ties there are between them beside these. */
  moreTies: number
  /** Names and hues of the companies in the filter. */
  labels: Labels
  /** Ids in the filter that the archive does not know. They are left out of the question. */
  unknownCompanies: string[]
}

/**
 * The ground of all maps of an archive: its most connected companies and their ties, whatever was chosen. A company keeps
 * its place on it, so that maps of different years look alike.
 */
export interface MapBase {
  companies: { id: string; jointCount: number }[]
  edges: { a: string; b: string; count: number }[]
}
