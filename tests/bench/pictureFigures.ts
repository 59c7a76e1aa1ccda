import type { Figure } from './figure.ts'
import type { LedgerMeasures } from './measureLedger.ts'
import type { MapMeasures } from './measureMap.ts'
import { quantile } from './statistics.ts'

/** Fifty frames a second are asked of a map of so many companies. */
const BOUNDED_AT = 150

/** The figures of the map, for each number of companies, and of the ledger. */
export function pictureFigures(maps: ReadonlyMap<number, MapMeasures>, { amounts, sorts, filters }: LedgerMeasures): Figure[] {
  return [
    ...[...maps].flatMap(([companies, { starts, frames }]): Figure[] => [
      { name: `map of ${companies}, to the first frame of a step`, value: quantile(starts, 0.75), unit: 'ms', note: 'p75' },
      {
        name: `map of ${companies}, from frame to frame`,
        value: 1000 / frames,
        unit: 'ms',
        ...(companies <= BOUNDED_AT && { most: 20 }),
        note: `${Math.round(frames)} frames a second while it glides`,
      },
    ]),
    { name: `ledger of ${amounts} amounts, sorted`, value: quantile(sorts, 0.75), unit: 'ms', note: 'p75' },
    { name: `ledger of ${amounts} amounts, filtered`, value: quantile(filters, 0.75), unit: 'ms', note: 'p75' },
  ]
}
