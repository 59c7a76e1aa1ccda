import { formatFilter } from '../../content/address/filterAddress.ts'
import { articlePath, TIMELINE_PATH } from '../../content/address/paths.ts'
import { type Labels, nameOf } from '../../content/article/labels.ts'
import { EMPTY_FILTER } from '../../content/query/filter.ts'
import type { Meanwhile as MeanwhileNews } from '../../content/story/partnership.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { formatList, formatNumber } from '../../content/text/formatNumber.ts'
import { isolate } from '../../content/text/isolate.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'

interface MeanwhileProps {
  meanwhile: MeanwhileNews
  companies: readonly string[]
  labels: Labels
}

/** What either of the two did with others of the other's sector until the next step. Set small, since it is not their story. */
export function Meanwhile({ meanwhile: { items, more, from, to }, companies, labels }: MeanwhileProps) {
  if (items.length === 0) return null
  return (
    <div className="meanwhile mt-4 text-sm text-muted">
      <p className="italic">Meanwhile</p>
      <ul className="space-y-1">
        {items.map(({ step, company, others }) => (
          <li key={step.slug}>
            {formatShortDay(step.date)}, <bdi>{nameOf(labels, company)}</bdi> with{' '}
            {formatList(others.map((id) => isolate(nameOf(labels, id))))}:{' '}
            <PageLink dir="auto" to={articlePath(step.slug)} className="link">
              {step.title}
            </PageLink>
          </li>
        ))}
        {more > 0 && (
          <li>
            <PageLink to={`${TIMELINE_PATH}${formatFilter({ ...EMPTY_FILTER, companies, from, to })}`} className="link">
              {formatNumber(more)} more, among all their news of that time
            </PageLink>
          </li>
        )}
      </ul>
    </div>
  )
}
