import { useMemo } from 'react'
import { formatFilter } from '../../content/address/filterAddress.ts'
import { partnershipPath, partPath, TIMELINE_PATH } from '../../content/address/paths.ts'
import { EMPTY_FILTER } from '../../content/query/filter.ts'
import type { Partnership } from '../../content/story/partnership.ts'
import { formatAnnouncements, formatList } from '../../content/text/formatNumber.ts'
import type { ListOrigin } from '../../features/entry/listOrigin.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { Meanwhile } from './Meanwhile.tsx'
import { MeanwhileSwitch } from './MeanwhileSwitch.tsx'
import { StoryStepItem } from './StoryStepItem.tsx'

/** The story step by step, oldest first, with what either did with others in between. */
export function StorySteps({ partnership }: { partnership: Partnership }) {
  const { parties, labels, steps, olderCount } = partnership
  const [{ id: one }, { id: other }] = parties
  const companies = useMemo(() => parties.map(({ id }) => id), [parties])
  const search = formatFilter({ ...EMPTY_FILTER, companies, match: 'all' })
  const name = formatList(parties.map((party) => party.name))
  const origin = useMemo<ListOrigin>(() => ({ search, scope: null, name, steps: 1 }), [search, name])
  const hasMeanwhile = steps.some(({ meanwhile }) => meanwhile.items.length > 0)
  return (
    <section aria-labelledby="story-heading" className="min-w-0 lg:col-start-1 lg:row-start-1">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <h2 id="story-heading" className="label">
          Step by step
        </h2>
        {hasMeanwhile && <MeanwhileSwitch />}
      </div>
      {olderCount > 0 && (
        <p className="mb-5">
          <PageLink to={partPath(partnershipPath(one, other), 2)} className="link">
            {formatAnnouncements(olderCount)} before these
          </PageLink>
        </p>
      )}
      <ol className="border-l border-rule pl-4">
        {steps.map((step) => (
          <StoryStepItem key={step.slug} step={step} companies={companies} labels={labels} origin={origin}>
            <Meanwhile meanwhile={step.meanwhile} companies={companies} labels={labels} />
          </StoryStepItem>
        ))}
      </ol>
      <p className="mt-6 text-sm">
        <PageLink to={`${TIMELINE_PATH}${search}`} className="link">
          The same announcements on the timeline
        </PageLink>
      </p>
    </section>
  )
}
