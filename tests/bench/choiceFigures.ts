import type { Figure } from './figure.ts'
import type { ChoiceMeasures } from './measureChoices.ts'
import { median, quantile } from './statistics.ts'

/** How long a choice among so many articles may take, in milliseconds, for three choices of four. */
const BUDGETS: Readonly<Record<number, number>> = { 10000: 65, 100000: 90 }

/** The figures of choices from a control on which the pointer rested (`hovered`), of others pressed at once, and of bare swaps of rows. */
export function choiceFigures(size: number, hovered: ChoiceMeasures, sudden: ChoiceMeasures, swaps: readonly number[]): Figure[] {
  const most = BUDGETS[size]
  const figure = (name: string, times: readonly number[], budget: number | undefined, note: string): Figure => ({
    name: `${name} among ${size}`,
    value: quantile(times, 0.75),
    unit: 'ms',
    ...(budget !== undefined && { most: budget }),
    note: `p75 of ${times.length}, median ${median(times).toFixed(0)}; ${note}`,
  })
  return [
    figure('company', hovered.companies, most, 'after 120 ms over the control, in which the app prefetches'),
    figure('date range', hovered.dates, most, 'mostly typed, which nothing can prefetch'),
    figure('company, pressed at once,', sudden.companies, undefined, 'without the pause'),
    figure('date range, pressed at once,', sudden.dates, undefined, 'without the pause'),
    figure('bare swap of all rows', swaps, undefined, 'no app: what the browser itself takes here'),
  ]
}
