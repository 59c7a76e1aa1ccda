import type { LedgerRow } from '../archive/amounts.ts'
import type { Archive } from '../archive/archive.ts'

/** What the ledger lists: sums of money, power that one supplies to another, or shares in the equity of companies. */
export const MEASURES = ['money', 'power', 'equity'] as const
export type Measure = (typeof MEASURES)[number]

/** Everything that the archive has of each measure, in the order of its articles. */
export async function loadMeasures(archive: Archive): Promise<Record<Measure, readonly LedgerRow[]>> {
  const [money, sizes] = await Promise.all([archive.amounts(), archive.sizes()])
  const sizesIn = (measured: string) => sizes.filter(({ unit }) => unit === measured)
  return { money, power: sizesIn('MW'), equity: sizesIn('percent') }
}
