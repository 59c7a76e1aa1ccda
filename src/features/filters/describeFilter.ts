import { kindName } from '../../content/article/kinds.ts'
import { type Labels, nameOf } from '../../content/article/labels.ts'
import type { Filter } from '../../content/query/filter.ts'
import { formatSpan } from '../../content/text/formatDay.ts'
import { formatList } from '../../content/text/formatNumber.ts'
import { isolate } from '../../content/text/isolate.ts'

const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** A filter in words, "OpenAI and Microsoft, cloud, 2025"; `null` when it leaves nothing out. */
export function describeFilter(filter: Filter, labels: Labels): string | null {
  const names = filter.companies.map((id) => isolate(nameOf(labels, id)))
  const kinds = filter.kinds.map((kind) => kindName(kind))
  const parts = [
    filter.match === 'all' ? formatList(names) : disjunction.format(names),
    disjunction.format(kinds),
    formatSpan(filter.from, filter.to) ?? '',
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : null
}
