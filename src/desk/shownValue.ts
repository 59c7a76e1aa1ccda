import { isDay } from '../content/text/day.ts'
import { formatShortDay } from '../content/text/formatDay.ts'
import type { Overview } from './deskAnswers.ts'

/** The names by which an editor knows what files hold as ids. */
export type KnownNames = Pick<Overview, 'companies' | 'kinds' | 'statuses'>

/** A value of a field as readers see it: "OpenAI" for `openai`, "25 Sep 2025" for a day. What has no other form stays as it is. */
export function shownValue(field: string, value: string, names: KnownNames | null): string {
  const [name = field] = field.split(/[.[]/, 1)
  if (name === 'date') return isDay(value) ? formatShortDay(value) : value
  const listed = name === 'companies' ? names?.companies : name === 'kind' ? names?.kinds : name === 'status' ? names?.statuses : undefined
  return listed?.find(({ id }) => id === value)?.name ?? value
}
