import type { LedgerRow } from '../archive/amounts.ts'
import type { Archive } from '../archive/archive.ts'
import type { Manifest } from '../archive/manifest.ts'
import type { IgnoredPart } from '../query/filter.ts'
import { type LedgerView, withoutParts } from './ledgerView.ts'

/** A view of the ledger beside the rows that it asks of. */
export interface ResolvedView {
  manifest: Manifest
  /** Every amount of the archive. */
  all: readonly LedgerRow[]
  /** The view without companies and currencies that the archive does not know. */
  view: LedgerView
  /** Those, as parts of the view's address, for the screen to name. */
  unknown: IgnoredPart[]
}

/** What every question to the ledger begins with, as resolveQuestion.ts for articles. */
export async function resolveView(archive: Archive, asked: LedgerView): Promise<ResolvedView> {
  const [manifest, all] = await Promise.all([archive.manifest(), archive.amounts()])
  const ids = new Set(manifest.companies.map(({ id }) => id))
  const codes = new Set(all.map(({ unit }) => unit))
  const { filter, currencies, picture } = asked
  const unknown: IgnoredPart[] = [
    ...filter.companies.filter((id) => !ids.has(id)).map((value) => ({ name: 'company', value })),
    ...currencies.filter((code) => !codes.has(code)).map((value) => ({ name: 'currency', value })),
    ...(picture !== null && !codes.has(picture) ? [{ name: 'flows', value: picture }] : []),
  ]
  return { manifest, all, view: withoutParts(asked, unknown), unknown }
}
