import type { LedgerRow } from '../archive/amounts.ts'
import type { Archive } from '../archive/archive.ts'
import { labelsOf } from '../archive/labelsOf.ts'
import type { CountedCompany, Manifest } from '../archive/manifest.ts'
import type { Kind, Status } from '../article/article.ts'
import { countsByKind } from '../article/countsByKind.ts'
import { companiesToOffer, rankCompanies } from '../query/companyCounts.ts'
import type { IgnoredPart } from '../query/filter.ts'
import type { Span } from '../text/day.ts'
import { dedupeAmounts, resolveSameAs } from './dedupeAmounts.ts'
import { deriveCycles } from './deriveCycles.ts'
import type { Cycles, Ledger, LedgerEntry, Total } from './ledger.ts'
import { countCurrencies, deriveLedgerFlows } from './ledgerFlows.ts'
import { deriveTotals, explainRows } from './ledgerTotals.ts'
import { type LedgerView, withoutParts } from './ledgerView.ts'
import { createLedgerMatcher, FACET_BITS, isWithin, LEDGER_PARTS } from './matchLedger.ts'
import { sortLedger } from './sortLedger.ts'

/** How many rows of a sum are listed under it, unless the whole ledger is short; {@link deriveLedgerTotal} has them all. */
const ROWS_IN_TOTAL = 30
const SHORT_LEDGER = 300

/** Answers a view with its first `limit` rows. */
export async function deriveLedger(archive: Archive, asked: LedgerView, limit: number): Promise<Ledger> {
  const { manifest, all, view, unknown } = await ask(archive, asked)
  const { matching, ignoringCompanies, counts } = partitionAndCount(all, view)
  const moneyOf = resolveSameAs(all)
  const counting = dedupeAmounts(matching, moneyOf)
  const explained = explainRows(counting, all)
  const currencies = countCurrencies(all).map(({ currency }) => currency)
  const rows = sortLedger(matching, view, { namePlaces: namePlacesOf(manifest), currencies })
    .slice(0, limit)
    .map(explained)
  const totals = deriveTotals(counting, explained, currencies, all.length > SHORT_LEDGER ? ROWS_IN_TOTAL : SHORT_LEDGER)
  const flows = deriveLedgerFlows(matching, moneyOf, view.picture)
  const cycles = deriveCycles(ignoringCompanies, moneyOf, view, currencies[0] ?? null)
  const companies = companiesToOffer(rankCompanies(manifest, counts.companies), view.filter)
  const [first, last] = [matching[0], matching.at(-1)]
  return {
    total: all.length,
    count: matching.length,
    rows,
    span: first && last ? { first: first.step.date, last: last.step.date } : null,
    asOf: manifest.days.total > 0 ? manifest.days.dayOf(manifest.days.total - 1) : null,
    totals,
    flows,
    cycles,
    companies: companies.shown,
    moreCompanies: companies.more,
    kinds: countsByKind((kind) => counts.kinds.get(kind) ?? 0),
    statuses: countsByStatus((status) => counts.statuses.get(status) ?? 0),
    currencies: currencies.map((currency) => ({ currency, count: counts.currencies.get(currency) ?? 0 })),
    labels: labelsOf(manifest, idsIn(rows, totals, flows, cycles, view)),
    unknown,
    relaxations: matching.length > 0 ? [] : relaxationsOf(counts.missing),
  }
}

/** Every row of one sum over a view and every row that it leaves out, the newest first. */
export async function deriveLedgerTotal(archive: Archive, asked: LedgerView, currency: string, status: Status): Promise<Total | null> {
  const { all, view } = await ask(archive, asked)
  const counting = dedupeAmounts(partitionAndCount(all, view).matching, resolveSameAs(all))
  const totals = deriveTotals(counting, explainRows(counting, all), [currency], all.length)
  return totals.find((total) => total.currency === currency && total.status === status) ?? null
}

/** Every company with the amounts that it would show under a view, largest first. */
export async function deriveLedgerCompanies(archive: Archive, asked: LedgerView): Promise<CountedCompany[]> {
  const { manifest, all, view } = await ask(archive, asked)
  return rankCompanies(manifest, partitionAndCount(all, view).counts.companies)
}

/** How many amounts there would be in each of some spans of days, under the whole view but its own dates. */
export async function deriveLedgerSpans(archive: Archive, asked: LedgerView, spans: readonly Span[]): Promise<number[]> {
  const { all, view } = await ask(archive, asked)
  const failedFacets = createLedgerMatcher(view)
  const dates = all.filter((row) => (failedFacets(row) | FACET_BITS.dates) === FACET_BITS.dates).map(({ step }) => step.date)
  return spans.map((span) => dates.filter((date) => isWithin(date, span)).length)
}

/** The view without companies and currencies that do not occur, and those as parts of its address. */
async function ask(archive: Archive, asked: LedgerView) {
  const [manifest, all] = await Promise.all([archive.manifest(), archive.amounts()])
  const ids = new Set(manifest.companies.map(({ id }) => id))
  const codes = new Set(all.map(({ currency }) => currency))
  const { filter, currencies, picture } = asked
  const unknown: IgnoredPart[] = [
    ...filter.companies.filter((id) => !ids.has(id)).map((value) => ({ name: 'company', value })),
    ...currencies.filter((code) => !codes.has(code)).map((value) => ({ name: 'currency', value })),
    ...(picture !== null && !codes.has(picture) ? [{ name: 'flows', value: picture }] : []),
  ]
  return { manifest, all, view: withoutParts(asked, unknown), unknown }
}

/** In one pass: the rows that match, those that match all but the companies, and what each choice would show. */
function partitionAndCount(all: readonly LedgerRow[], view: LedgerView) {
  const failedFacets = createLedgerMatcher(view)
  const counts = {
    companies: new Map<string, number>(),
    kinds: new Map<Kind, number>(),
    statuses: new Map<Status, number>(),
    currencies: new Map<string, number>(),
    /** How many rows each part alone leaves out. */
    missing: new Map<number, number>(),
  }
  const matching: LedgerRow[] = []
  const ignoringCompanies: LedgerRow[] = []
  for (const row of all) {
    const missed = failedFacets(row)
    const misses = (part: number) => missed === 0 || missed === part
    if (missed === 0) matching.push(row)
    else add(counts.missing, missed)
    if (misses(FACET_BITS.companies)) ignoringCompanies.push(row)
    if (view.filter.match === 'all' ? missed === 0 : misses(FACET_BITS.companies)) for (const id of row.concerns) add(counts.companies, id)
    if (misses(FACET_BITS.kinds)) add(counts.kinds, row.step.kind)
    if (misses(FACET_BITS.statuses)) add(counts.statuses, row.step.status)
    if (misses(FACET_BITS.currencies)) add(counts.currencies, row.currency)
  }
  return { matching, ignoringCompanies, counts }
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function namePlacesOf({ companies }: Manifest): Map<string, number> {
  const byName = [...companies].sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return new Map(byName.map(({ id }, place) => [id, place]))
}

function countsByStatus(count: (status: Status) => number): Record<Status, number> {
  return {
    reported: count('reported'),
    intended: count('intended'),
    announced: count('announced'),
    completed: count('completed'),
    ended: count('ended'),
  }
}

function relaxationsOf(missing: ReadonlyMap<number, number>): Ledger['relaxations'] {
  return LEDGER_PARTS.map((part) => ({ part, count: missing.get(FACET_BITS[part]) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

function idsIn(rows: readonly LedgerEntry[], totals: readonly Total[], flows: Ledger['flows'], cycles: Cycles, view: LedgerView): string[] {
  const all = [
    ...rows.map(({ row }) => row),
    ...totals.flatMap((total) => [...total.rows, ...total.leftOut.map(({ row }) => row)]),
    ...(flows?.largest ?? []),
    ...cycles.listed.flat(),
  ]
  const named = all.flatMap(({ from, to }) => [from, to]).filter((id) => id !== null)
  return [...named, ...view.filter.companies, flows?.payer?.id ?? '', flows?.payee?.id ?? '']
}
