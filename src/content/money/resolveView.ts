import type { LedgerRow } from '../archive/amounts.ts'
import type { Archive } from '../archive/archive.ts'
import type { Manifest } from '../archive/manifest.ts'
import { asksForMentions, companiesIn, type IgnoredPart, unknownParts } from '../query/filter.ts'
import { type LedgerView, withoutParts } from './ledgerView.ts'
import type { StatedIn } from './matchLedger.ts'
import { loadMeasures, type Measure } from './measures.ts'

/** A view of the ledger beside the rows that it asks of. */
export interface ResolvedView {
  manifest: Manifest
  /** Everything that the archive has of the view's measure. */
  all: readonly LedgerRow[]
  /** How much it has of each. */
  measures: Record<Measure, number>
  /** The view without companies and currencies that the archive does not know. */
  view: LedgerView
  /** Those, as parts of the view's address, for the screen to name. */
  unknown: IgnoredPart[]
  stated: StatedIn
}

/**
 * What every question to the ledger begins with, as resolveQuestion.ts for articles. The index of articles is loaded only where it
 * is needed: to find the `matches` of a view that asks for first-hand sources, and to have `counts` of these.
 */
export async function resolveView(archive: Archive, asked: LedgerView, need: 'matches' | 'counts' = 'matches'): Promise<ResolvedView> {
  const [manifest, measures] = await Promise.all([archive.manifest(), loadMeasures(archive)])
  const all = measures[asked.measure]
  const ids = new Set(manifest.companies.map(({ id }) => id))
  const codes = new Set(all.map(({ unit }) => unit))
  const { filter, currencies, picture } = asked
  const unknown: IgnoredPart[] = [
    ...unknownParts(
      filter,
      companiesIn(filter).filter((id) => !ids.has(id)),
    ),
    ...currencies.filter((code) => !codes.has(code)).map((value) => ({ name: 'currency', value })),
    ...(picture !== null && !codes.has(picture) ? [{ name: 'flows', value: picture }] : []),
  ]
  const view = withoutParts(asked, unknown)
  return { manifest, all, measures: countsOf(measures), view, unknown, stated: await loadStated(archive, manifest, view, need) }
}

async function loadStated(
  archive: Archive,
  { companies }: Manifest,
  { filter }: LedgerView,
  need: 'matches' | 'counts',
): Promise<StatedIn> {
  const [facets, parties] = await Promise.all([
    filter.firstHand || need === 'counts' ? archive.facets() : null,
    asksForMentions(filter) ? archive.parties() : null,
  ])
  return {
    firstHand: facets?.firstHand ?? null,
    mentions: parties && new Map(companies.map(({ id }) => [id, parties.mentions(id)])),
  }
}

function countsOf({ money, power, equity }: Record<Measure, readonly LedgerRow[]>): Record<Measure, number> {
  return { money: money.length, power: power.length, equity: equity.length }
}
