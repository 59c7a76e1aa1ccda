import { formatShortDay } from '../../content/text/formatDay.ts'

/** "14:02" of the day of the reader's clock, "12 Sep 2025, 14:02" of any other. */
export function formatMoment(at: number, now: number): string {
  const [day, today] = [localDay(at), localDay(now)]
  const time = new Date(at).toTimeString().slice(0, 5)
  return day === today ? time : `${formatShortDay(day)}, ${time}`
}

function localDay(at: number): string {
  const date = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
