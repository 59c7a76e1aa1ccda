import { addDays, type Day, type Span } from '../../content/text/day.ts'

export interface DatePreset extends Span {
  name: string
}

/** The spans that readers ask for most, counted from the reader's own day. */
export function datePresets(today: Day): DatePreset[] {
  const year = Number(today.slice(0, 4))
  return [
    { name: 'All dates', from: null, to: null },
    { name: 'Last 30 days', from: addDays(today, -29), to: today },
    { name: 'This year', from: `${year}-01-01`, to: `${year}-12-31` },
    { name: 'Last year', from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
  ]
}
