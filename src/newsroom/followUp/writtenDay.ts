import type { Day } from '../../content/text/day.ts'

const FORMAT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** "3 March 2026": the newsroom speaks English, whatever the language of its site. */
export function writtenDay(day: Day): string {
  return FORMAT.format(new Date(`${day}T00:00:00Z`))
}
