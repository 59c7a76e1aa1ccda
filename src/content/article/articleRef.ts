import type { Day } from '../text/day.ts'
import type { Kind, Status } from './article.ts'

/** An article as a line of another page: a step of a story. */
export interface Step {
  slug: string
  title: string
  date: Day
  kind: Kind
  status: Status
}

export function toStep({ slug, title, date, kind, status }: Step): Step {
  return { slug, title, date, kind, status }
}
