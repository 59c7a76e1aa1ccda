import { EMPTY_FILTER } from '../content/filter.ts'
import { formatFilter } from '../content/filterAddress.ts'
import { formatShortDay } from '../content/formatDay.ts'
import { isolate } from '../content/isolate.ts'
import { type Labels, nameOf } from '../content/labels.ts'
import type { Meanwhile as MeanwhileNews } from '../content/partnership.ts'
import { articlePath, TIMELINE_PATH } from '../content/paths.ts'
import { formatList, formatNumber } from '../content/words.ts'
import { PageLink } from '../ui/PageLink.tsx'

interface MeanwhileProps {
  meanwhile: MeanwhileNews
  companies: readonly string[]
  labels: Labels
}

/** What either of the two did with others of the same kind until the next step. Quiet, since it is not their story. */
export function Meanwhile({ meanwhile: { items, more, from, to }, companies, labels }: MeanwhileProps) {
  if (items.length === 0) return null
  return (
    <div className="meanwhile mt-4 text-[0.84rem] text-muted">
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
