import { EMPTY_FILTER, type Filter } from '../../content/query/filter.ts'
import type { Question } from '../../content/query/matches.ts'
import { daysOfMonth } from '../../content/text/day.ts'

/** What the frame has to be asked to show the list of a page, by the page's route and path; `null` where it can't show it. */
export function embeddedQuestion(route: string, path: string): Question | null {
  const [, , one = '', other = ''] = path.split('/')
  const of = (filter: Partial<Filter>, scope: string | null = null): Question => ({ filter: { ...EMPTY_FILTER, ...filter }, scope })
  switch (route) {
    case 'timeline':
      return of({})
    case 'month': {
      const { first, last } = daysOfMonth(one)
      return of({ from: first, to: last })
    }
    case 'company':
      return of({}, one)
    case 'partnership':
      return of({ companies: [one, other], match: 'all' })
    default:
      return null
  }
}
