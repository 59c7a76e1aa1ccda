import { kindName } from '../../content/article/kinds.ts'
import { type Labels, nameOf } from '../../content/article/labels.ts'
import { statusName } from '../../content/article/statuses.ts'
import { asksForMentions, type Filter } from '../../content/query/filter.ts'
import { capitalize } from '../../content/site/capitalize.ts'
import { formatSpan } from '../../content/text/formatDay.ts'
import { formatList } from '../../content/text/formatNumber.ts'
import { isolate } from '../../content/text/isolate.ts'

/** What the choices are called that are no company, kind, status or span of days: in the panel, on chips and in titles. */
export const FIRST_HAND = 'With a first-hand source'
export const MENTIONED = 'Also where only mentioned'

const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** A filter in words, "OpenAI and Microsoft, not Oracle, Cloud, Completed, 2025"; `null` when it leaves nothing out. */
export function describeFilter(filter: Filter, labels: Labels): string | null {
  const names = (ids: readonly string[]) => ids.map((id) => isolate(nameOf(labels, id)))
  const kinds = filter.kinds.map((kind) => kindName(kind))
  const statuses = filter.statuses.map((status) => statusName(status))
  const parts = [
    filter.match === 'all' ? formatList(names(filter.companies)) : disjunction.format(names(filter.companies)),
    asksForMentions(filter) ? MENTIONED.toLowerCase() : '',
    filter.excluded.length > 0 ? `not ${disjunction.format(names(filter.excluded))}` : '',
    disjunction.format(kinds),
    disjunction.format(statuses),
    filter.firstHand ? FIRST_HAND.toLowerCase() : '',
    formatSpan(filter.from, filter.to) ?? '',
  ].filter(Boolean)
  return parts.length > 0 ? capitalize(parts.join(', ')) : null
}
