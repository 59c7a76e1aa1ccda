import type { Archive } from '../archive/archive.ts'
import { labelsOf } from '../archive/labelsOf.ts'
import type { CountedCompany, Manifest } from '../archive/manifest.ts'
import type { Status } from '../article/article.ts'
import { countsByKind } from '../article/countsByKind.ts'
import { countsByStatus } from '../article/statuses.ts'
import { companiesToOffer, rankCompanies } from '../query/companyCounts.ts'
import { companiesIn } from '../query/filter.ts'
import type { Span } from '../text/day.ts'
import { countAmounts } from './countAmounts.ts'
import { deriveCycles } from './cycles/deriveCycles.ts'
import type { Ledger, LedgerEntry, Total } from './ledger.ts'
import { countUnits, deriveLedgerFlows, type LedgerTrace } from './ledgerFlows.ts'
import { deriveTotals, explainRows } from './ledgerTotals.ts'
import type { LedgerView } from './ledgerView.ts'
import { createLedgerMatcher, FACET_BITS, isWithin } from './matchLedger.ts'
import { partitionAndCount } from './partitionAndCount.ts'
import { resolveView } from './resolveView.ts'
import { sortLedger } from './sortLedger.ts'
import { traceMoney } from './traceMoney.ts'

/** How many rows of a sum are listed under it, unless the whole ledger is short; {@link deriveLedgerTotal} lists them all. */
const ROWS_IN_TOTAL = 30
const SHORT_LEDGER = 300

/** Answers a view with its first `limit` rows. */
export async function deriveLedger(archive: Archive, asked: LedgerView, limit: number): Promise<Ledger> {
  const { manifest, all, measures, view, unknown, stated } = await resolveView(archive, asked, 'counts')
  const { matching, ignoringCompanies, counts, relaxations } = partitionAndCount(all, view, stated)
  const trace: LedgerTrace = traceMoney(all)
  const counting = countAmounts(matching, trace)
  const explained = explainRows(counting, all, trace)
  const units = countUnits(all).map(({ unit }) => unit)
  const rows = sortLedger(matching, view, { nameOrder: nameOrderOf(manifest), units })
    .slice(0, limit)
    .map(explained)
  const addsUp = view.measure !== 'equity'
  const totals = addsUp ? deriveTotals(counting, explained, units, all.length > SHORT_LEDGER ? ROWS_IN_TOTAL : SHORT_LEDGER) : []
  const flows = addsUp ? deriveLedgerFlows(matching, trace, view.picture) : null
  const cycles = view.measure === 'money' ? deriveCycles(ignoringCompanies, trace, view, units[0] ?? null) : null
  const companies = companiesToOffer(rankCompanies(manifest, counts.companies), view.filter)
  const [first, last] = [matching[0], matching.at(-1)]
  return {
    measures,
    total: all.length,
    count: matching.length,
    rows,
    span: first && last ? { first: first.step.date, last: last.step.date } : null,
    asOf: manifest.days.latest,
    totals,
    flows,
    cycles,
    companies: companies.shown,
    moreCompanies: companies.more,
    kinds: countsByKind((kind) => counts.kinds.get(kind) ?? 0),
    statuses: countsByStatus((status) => counts.statuses.get(status) ?? 0),
    firstHand: counts.firstHand,
    currencies: view.measure === 'money' ? units.map((unit) => ({ unit, count: counts.currencies.get(unit) ?? 0 })) : [],
    labels: labelsOf(manifest, idsIn({ rows, totals, flows, cycles }, view)),
    unknown,
    relaxations: matching.length > 0 ? [] : relaxations,
  }
}

/** Every row of one sum over a view and every row that it leaves out, the newest first. */
export async function deriveLedgerTotal(archive: Archive, asked: LedgerView, unit: string, status: Status): Promise<Total | null> {
  const { all, view, stated } = await resolveView(archive, asked)
  const trace: LedgerTrace = traceMoney(all)
  const counting = countAmounts(partitionAndCount(all, view, stated).matching, trace)
  const totals = deriveTotals(counting, explainRows(counting, all, trace), [unit], all.length)
  return totals.find((total) => total.unit === unit && total.status === status) ?? null
}

/** Every company with the amounts that it would show under a view, largest first. */
export async function deriveLedgerCompanies(archive: Archive, asked: LedgerView): Promise<CountedCompany[]> {
  const { manifest, all, view, stated } = await resolveView(archive, asked)
  return rankCompanies(manifest, partitionAndCount(all, view, stated).counts.companies)
}

/** How many amounts there would be in each of some spans of days, under the whole view but its own dates. */
export async function deriveLedgerSpans(archive: Archive, asked: LedgerView, spans: readonly Span[]): Promise<number[]> {
  const { all, view, stated } = await resolveView(archive, asked)
  const failedFacets = createLedgerMatcher(view, stated)
  const dates = all.filter((row) => (failedFacets(row) | FACET_BITS.dates) === FACET_BITS.dates).map(({ step }) => step.date)
  return spans.map((span) => dates.filter((date) => isWithin(date, span)).length)
}

/** The position of each company in the order of names. */
function nameOrderOf({ companies }: Manifest): Map<string, number> {
  const byName = [...companies].sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return new Map(byName.map(({ id }, index) => [id, index]))
}

/** Whoever the rows, the flows, the cycles and the filter mention. */
function idsIn({ rows, totals, flows, cycles }: Pick<Ledger, 'rows' | 'totals' | 'flows' | 'cycles'>, view: LedgerView): string[] {
  const entries: LedgerEntry[] = [...rows, ...totals.flatMap((total) => [...total.rows, ...total.leftOut])]
  const all = [...entries.map(({ row }) => row), ...(flows?.largest ?? []), ...(cycles?.listed.flat() ?? [])]
  const named = all.flatMap(({ from, to }) => [from, to]).filter((id) => id !== null)
  return [...named, ...companiesIn(view.filter), flows?.payer?.id ?? '', flows?.payee?.id ?? '']
}
