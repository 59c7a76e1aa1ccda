import type { LedgerRow } from '../archive/amounts.ts'
import type { Kind, Status } from '../article/article.ts'
import { toggleCompany } from '../query/filter.ts'
import { groupBy } from '../text/groupBy.ts'
import type { LedgerView } from './ledgerView.ts'
import { createLedgerMatcher, FACET_BITS, LEDGER_FACETS, type LedgerFacet, type StatedIn } from './matchLedger.ts'

/** The rows of a view, and its facet counts. */
export interface PartitionedRows {
  /** The rows that match. */
  matching: LedgerRow[]
  /** The rows that match all but the companies of the view. */
  ignoringCompanies: LedgerRow[]
  /** How many rows there would be under each choice, all other facets kept. */
  counts: {
    companies: ReadonlyMap<string, number>
    kinds: ReadonlyMap<Kind, number>
    statuses: ReadonlyMap<Status, number>
    firstHand: number
    currencies: ReadonlyMap<string, number>
  }
  /** How many rows fail one facet alone: as many would match without it. Most first; only facets that have any. */
  relaxations: { part: LedgerFacet; count: number }[]
}

/** Partitions all rows by which facets of a view they fail, and counts what each choice would show, in one pass. */
export function partitionAndCount(all: readonly LedgerRow[], view: LedgerView, stated: StatedIn): PartitionedRows {
  const failedFacets = createLedgerMatcher(view, stated)
  const counts = {
    companies: new Map<string, number>(),
    kinds: new Map<Kind, number>(),
    statuses: new Map<Status, number>(),
    firstHand: 0,
    currencies: new Map<string, number>(),
  }
  const failing = new Map<number, number>()
  const matching: LedgerRow[] = []
  const ignoringCompanies: LedgerRow[] = []
  const forCompanies: LedgerRow[] = []
  for (const row of all) {
    const failed = failedFacets(row)
    const failsOnly = (facet: number) => failed === 0 || failed === facet
    if (failed === 0) matching.push(row)
    else increment(failing, failed)
    if (failsOnly(FACET_BITS.companies)) ignoringCompanies.push(row)
    // Under "all of" a company would be added to those that are selected, under "any of" it would take their place.
    const countsForCompanies = view.filter.match === 'all' ? failed === 0 : failsOnly(FACET_BITS.companies)
    if (countsForCompanies) forCompanies.push(row)
    if (failsOnly(FACET_BITS.kinds)) increment(counts.kinds, row.step.kind)
    if (failsOnly(FACET_BITS.statuses)) increment(counts.statuses, row.status)
    if (failsOnly(FACET_BITS.sources) && stated.firstHand?.has(row.article)) counts.firstHand++
    if (failsOnly(FACET_BITS.currencies)) increment(counts.currencies, row.unit)
  }
  countCompanies(forCompanies, stated, counts.companies)
  // One that is left out would be so no more.
  for (const id of view.filter.excluded) counts.companies.set(id, countIncluding(all, view, stated, id))
  const relaxations = LEDGER_FACETS.map((part) => ({ part, count: failing.get(FACET_BITS[part]) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  return { matching, ignoringCompanies, counts, relaxations }
}

/** How many rows each company would show: those that concern it, and those whose articles only mention it, where that is asked for. */
function countCompanies(rows: readonly LedgerRow[], { mentions }: StatedIn, counts: Map<string, number>): void {
  for (const row of rows) for (const id of row.concerns) increment(counts, id)
  if (mentions === null) return
  const byArticle = groupBy(rows, ({ article }) => article)
  for (const [id, articles] of mentions) {
    for (const number of articles.take(Number.POSITIVE_INFINITY)) {
      for (const row of byArticle.get(number) ?? []) if (!row.concerns.includes(id)) increment(counts, id)
    }
  }
}

function countIncluding(all: readonly LedgerRow[], view: LedgerView, stated: StatedIn, id: string): number {
  const { filter } = view
  const others = filter.match === 'all' ? filter.companies.filter((other) => other !== id) : []
  const failedFacets = createLedgerMatcher({ ...view, filter: toggleCompany({ ...filter, companies: others }, id) }, stated)
  return all.filter((row) => failedFacets(row) === 0).length
}

function increment<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
