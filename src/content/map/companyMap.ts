import type { Status } from '../article/article.ts'
import type { CompanyLabel } from '../article/company.ts'
import type { Labels } from '../article/labels.ts'
import type { Filter } from '../query/filter.ts'
import type { Day } from '../text/day.ts'

/** The map starts with so many companies, and adds so many on request, up to the most that a picture can show. */
export const MAP_STEP = 30
export const MOST_ON_MAP = 300
/** The most edges that a picture can show: the two strongest of every company, then the strongest of all others. */
export const MOST_EDGES = 2 * MOST_ON_MAP

/** What a map shows: the companies of a filter and their neighbours, or the most connected; at most `show` in all. */
export interface MapQuestion {
  filter: Filter
  show: number
  /**
   * Whether everyone counts whom an article names beside another: also regulators, courts and opponents, and two who stand on
   * one side of a deal. Else only those who deal with each other are tied (content/article/deal/roles.ts).
   */
  everyone: boolean
}

/** A node of the graph: a company with what it did in the selected time. */
export interface MapNode extends CompanyLabel {
  /** Articles that name it. */
  count: number
  /** Those of them in which it is together with another company: the more, the better connected it is. */
  jointCount: number
  /** How many companies it is together with, shown or not. */
  partners: number
  /** Those in which it is a regulator, a court or an opponent and nothing else. */
  outsideCount: number
  /** With which company it is together most often; `null` where there is none. */
  closest: { id: string; name: string; count: number } | null
  first: Day
}

/** An edge of the graph: two companies that are together, their ids in alphabetical order. */
export interface MapEdge {
  a: string
  b: string
  count: number
  first: Day
  last: Day
  /** The status of the last of their joint articles. */
  status: Status
  /** Whether the articles that name both are enough for a prerendered page of the two; without a filter, whether there is one. */
  hasPage: boolean
}

/** The graph of co-occurrences: which companies are in the news together, and how often. */
export interface CompanyMap {
  /** What counts as together, as in {@link MapQuestion}. */
  everyone: boolean
  /** Articles under the question but for its companies, and those of them in which two companies or more are together. */
  count: number
  jointCount: number
  /** Companies that could be shown: those together with another, and with companies in the filter these and their neighbours. */
  connected: number
  /** Most connected first; the companies of the filter before all others. */
  nodes: MapNode[]
  /** Between the companies that are shown; the strongest first. */
  edges: MapEdge[]
  /** How many weaker edges there are between them beside these. */
  moreEdges: number
  /** Names and hues of the companies in the filter. */
  labels: Labels
  /** Ids in the filter that the archive does not know. They are left out of the question. */
  unknownCompanies: string[]
  /** The day of the archive's latest article. */
  asOf: Day | null
}

/**
 * The base of all maps of an archive: the graph of its most connected companies over all years, whatever is selected. Every
 * map is laid out on its layout, so that companies keep their position and maps of different years look alike. It is that of
 * everyone, so that nobody moves by more than the room that they take when all who are named together are asked for.
 */
export interface MapBase {
  companies: { id: string; jointCount: number }[]
  edges: { a: string; b: string; count: number }[]
}
