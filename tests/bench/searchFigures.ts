import type { Figure } from './figure.ts'
import type { SearchMeasures } from './measureSearch.ts'

/** At this size what a query may cost is bounded. */
const BOUNDED_AT = 10_000

export function searchFigures(size: number, { first, second, longestTask, diskBytes }: SearchMeasures): Figure[] {
  const most = (limit: number) => (size === BOUNDED_AT ? { most: limit } : {})
  return [
    { name: `first query among ${size}, to ten results`, value: first.ms / 1000, unit: 's', ...most(2), note: 'slow 4G' },
    { name: `first query among ${size}, data and code`, value: first.bytes / 1000, unit: 'KB', ...most(200) },
    { name: `second query among ${size}, to ten results`, value: second.ms / 1000, unit: 's', ...most(0.55), note: 'slow 4G' },
    { name: `second query among ${size}, data`, value: second.bytes / 1000, unit: 'KB', ...most(60) },
    { name: `longest task while typing among ${size}`, value: longestTask, unit: 'ms', most: 50, note: '50 where none was longer' },
    { name: `full-text index of ${size}`, value: diskBytes / 1e6, unit: 'MB', note: 'on disk' },
  ]
}
