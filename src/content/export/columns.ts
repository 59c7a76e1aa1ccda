import type { Amount, Author, Kind, Size, Source, Status } from '../article/article.ts'
import { describePeriod } from '../article/deal/period.ts'
import type { Role } from '../article/deal/roles.ts'
import type { SourceKind } from '../article/deal/sourceKinds.ts'
import { plainText } from '../article/inlineMarkup.ts'
import type { Day, Month } from '../text/day.ts'
import type { CsvCell } from '../text/formatCsv.ts'

/**
 * What a row of a file can tell, by its one name in all of them: the list, its months, the ledger, the tables of the map and the whole
 * archive as CSV. A name means the same wherever it stands.
 */
export interface ColumnValues {
  /** Where the article stands that the row is about. */
  address: string
  /** The day, title, kind and status of that article. */
  date: Day
  title: string
  kind: Kind
  status: Status
  /** The names of the companies that the row is about, and their ids in the same order. */
  companies: readonly string[]
  company_ids: readonly string[]
  /** As its publisher wrote it; a cell leaves the markup out. */
  summary: string
  /** Its paragraphs, and the first sentence of them. */
  why_it_matters: readonly string[]
  why_line: string
  amounts: readonly NamedAmount[]
  /** `undefined` where a list is too long for them. */
  sources: readonly Source[] | undefined
  /** The day of the latest change to the article's text, corrections among them; `null` where there was none. */
  updated: Day | null
  /** The day on which the article was put out. */
  published: Day
  /** A cell has their names. */
  authors: readonly Author[]
  /** Who pays whom, by name and by id; `null` where that is not known. */
  from: string | null
  from_id: string | null
  to: string | null
  to_id: string | null
  /** What is paid for. */
  what: string
  /** A word that belongs to the value: "up to". */
  qualifier: string | null
  value: number
  /** The upper end of a range, of which the value is the lower one. */
  most: number | null
  /** The code of ISO 4217; of sizes the unit instead. */
  currency: string
  unit: string
  /** The stretch of time that a sum is of, as articles state it. */
  period: string | null
  /** How much of the value sums count. */
  counted: number
  /** Where the article stands that counts the same money already. */
  counted_in: string | null
  /** Where the article stands whose larger amount the row is a part of, and the one that ended its deal. */
  part_of: string | null
  ended_by: string | null
  /** How many amounts a sum counts, and what of them is not exact. */
  counted_amounts: number
  caveat: string | null
  company: string
  company_id: string
  month: Month
  /** How many announcements name the company, or both companies, of the row; of a month how many it has in all. */
  announcements: number
  /** How many of a month match the filters of the view, but for its dates. */
  matching_announcements: number
  /** How many of them name another company as well. */
  joint_announcements: number
  /** How many other companies they name. */
  partners: number
  /** The partner that they name most often. */
  closest_partner: string | null
  closest_partner_id: string | null
  /** The days of the earliest and the latest of them, and how firm the news of the latest is. */
  first: Day
  last: Day
  last_status: Status
  /** What each party does, by name; `undefined` where a list is too long for it, as of sources. */
  roles: readonly PartyRoles[] | undefined
  /** The names of those whom an article mentions. */
  mentions: readonly string[]
  /** How large the deal is in other than money. */
  sizes: readonly NamedSize[]
  /** The kinds of its sources, in their order; `unknown` where nobody has said. */
  source_kinds: readonly (SourceKind | 'unknown')[] | undefined
  /** Whether one of them is first-hand. */
  first_hand: boolean
  /** The day on which somebody last looked for later news. */
  checked: Day | null
  /** The address of the view that a file holds. */
  view: string
  /** What the reader has put to the article: a line of their own, and tags. */
  note: string
  tags: readonly string[]
  /** The day of the archive's latest article. */
  as_of: Day | null
}
export type ColumnKey = keyof ColumnValues

/** A row with the values of some columns. */
export type ExportRow<K extends ColumnKey> = Pick<ColumnValues, K>

/** An amount whose parties are told by name. */
type NamedAmount = NamedQuantity & Pick<Amount, 'currency' | 'period'>

/** A size whose parties are told by name. */
type NamedSize = NamedQuantity & Pick<Size, 'unit'>

type NamedQuantity = Pick<Amount, 'qualifier' | 'value' | 'most' | 'what' | 'from' | 'to' | 'status'>

/** A party by its name, with what it does. */
export interface PartyRoles {
  company: string
  roles: readonly Role[]
}

const asIs = (value: CsvCell): CsvCell => value
// Names may hold commas ("Apple, Inc.") and addresses may not hold spaces.
const asList = (values: readonly string[]): CsvCell => values.join('; ')

/** Stands in the cells of what a list is too long for. */
const LEFT_OUT = 'left out, see address'

/** How a value becomes the cell of a table. */
const CELLS: { readonly [K in ColumnKey]: (value: ColumnValues[K]) => CsvCell } = {
  address: asIs,
  date: asIs,
  title: asIs,
  kind: asIs,
  status: asIs,
  companies: asList,
  company_ids: asList,
  summary: plainText,
  why_line: asIs,
  why_it_matters: (paragraphs) => paragraphs.map(plainText).join('\n'),
  amounts: (amounts) => amounts.map(amountText).join('; '),
  roles: (parties) => (parties ? asList(parties.map(({ company, roles }) => `${company}: ${roles.join(', ')}`)) : LEFT_OUT),
  mentions: asList,
  sizes: (sizes) => asList(sizes.map((size) => quantityText(size, [...valueText(size), size.unit]))),
  source_kinds: (kinds) => (kinds ? asList(kinds) : LEFT_OUT),
  first_hand: (isFirstHand) => (isFirstHand ? 'yes' : 'no'),
  checked: asIs,
  sources: (sources) => sources?.map(({ url }) => url).join(' ') ?? LEFT_OUT,
  updated: asIs,
  published: asIs,
  authors: (authors) => asList(authors.map(({ name }) => name)),
  from: asIs,
  from_id: asIs,
  to: asIs,
  to_id: asIs,
  what: asIs,
  qualifier: asIs,
  value: asIs,
  most: asIs,
  currency: asIs,
  unit: asIs,
  period: asIs,
  counted: asIs,
  counted_in: asIs,
  part_of: asIs,
  ended_by: asIs,
  counted_amounts: asIs,
  caveat: asIs,
  company: asIs,
  company_id: asIs,
  month: asIs,
  announcements: asIs,
  matching_announcements: asIs,
  joint_announcements: asIs,
  partners: asIs,
  closest_partner: asIs,
  closest_partner_id: asIs,
  first: asIs,
  last: asIs,
  last_status: asIs,
  view: asIs,
  note: asIs,
  tags: asList,
  as_of: asIs,
}

/** The cells of a row, in the order of `columns`. */
export function exportCells<K extends ColumnKey>(columns: readonly K[], row: ExportRow<K>): CsvCell[] {
  return columns.map((key) => cellOf(key, row))
}

function cellOf<K extends ColumnKey>(key: K, row: ExportRow<K>): CsvCell {
  return CELLS[key](row[key])
}

/** "up to USD 1000000000 a year from Microsoft to OpenAI (intended): further Azure services" */
function amountText(amount: NamedAmount): string {
  const { currency, period } = amount
  return quantityText(amount, [currency, ...valueText(amount), ...(period === null ? [] : [describePeriod(period)])])
}

/** The value, or both ends of a range. */
function valueText({ value, most }: NamedQuantity): (string | number)[] {
  return most === null ? [value] : [value, 'to', most]
}

function quantityText({ qualifier, what, from, to, status }: NamedQuantity, much: readonly (string | number)[]): string {
  const ends = [...(from === null ? [] : ['from', from]), ...(to === null ? [] : ['to', to])]
  const sum = [...(qualifier === null ? [] : [qualifier]), ...much, ...ends, ...(status === null ? [] : [`(${status})`])]
  return `${sum.join(' ')}: ${what}`
}
