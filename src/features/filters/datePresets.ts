import { THIS_SITE } from '../../content/site/thisSite.ts'
import { addDays, type Day, type Span } from '../../content/text/day.ts'

export interface DatePreset extends Span {
  name: string
}

/**
 * The spans that readers ask for most, counted from the day to which the archive reaches, so that none is empty because news is
 * still to be added; where its publisher says nothing of that day, from the reader's own.
 */
export function datePresets(today: Day): DatePreset[] {
  const { coverage } = THIS_SITE
  const latest = coverage?.until ?? today
  const year = yearOf(latest)
  // Their names are the reader's: a year that is over by then goes by its number.
  const isOwn = year === yearOf(today)
  const wholeYear = (name: string, of: number) => ({ name: isOwn ? name : String(of), from: `${of}-01-01`, to: `${of}-12-31` })
  return [
    { name: 'All dates', from: null, to: null },
    { name: coverage ? 'Latest 30 days' : 'Last 30 days', from: addDays(latest, -29), to: latest },
    wholeYear('This year', year),
    wholeYear('Last year', year - 1),
  ]
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}
