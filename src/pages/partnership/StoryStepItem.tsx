import type { ReactNode } from 'react'
import { articlePath } from '../../content/address/paths.ts'
import { describeRoles } from '../../content/article/deal/describeRoles.ts'
import { rolesOf } from '../../content/article/deal/roles.ts'
import { type Labels, nameOf } from '../../content/article/labels.ts'
import type { StoryStep } from '../../content/story/partnership.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { formatList } from '../../content/text/formatNumber.ts'
import { isolate } from '../../content/text/isolate.ts'
import { InlineText } from '../../features/entry/InlineText.tsx'
import { KindAndStatus } from '../../features/entry/KindAndStatus.tsx'
import type { ListOrigin } from '../../features/entry/listOrigin.ts'
import { WhyLine } from '../../features/entry/WhyLine.tsx'
import { PageLink } from '../../ui/links/PageLink.tsx'

interface StoryStepItemProps {
  step: StoryStep
  /** The two whose story it is. */
  companies: readonly string[]
  labels: Labels
  origin: ListOrigin
  /** What came between this step and the next. */
  children: ReactNode
}

/** One step: what happened, who was no partner in it and why, why it mattered, and what it did to the terms. */
export function StoryStepItem({ step, companies, labels, origin, children }: StoryStepItemProps) {
  const { slug, title, date, kind, status, others, isApart, outsiders, why, changes } = step
  const nameIn = (id: string) => isolate(nameOf(labels, id))
  const withRole = (id: string) => {
    const roles = rolesOf(outsiders, id)
    return roles.length === 0 ? nameIn(id) : `${nameIn(id)} (${describeRoles(roles)})`
  }
  const ofTheTwo = companies.filter((id) => rolesOf(outsiders, id).length > 0).map(withRole)
  return (
    <li className="story-step relative pb-7">
      <p className="flex flex-wrap items-baseline gap-x-2.5 text-sm text-muted">
        <time dateTime={date}>{formatShortDay(date)}</time>
        <KindAndStatus kind={kind} status={status} slug={slug} />
        {others.length > 0 && <span>with {formatList(others.map(withRole))}</span>}
        {ofTheTwo.length > 0 && (
          <span>
            {isApart && 'no deal between the two: '}
            {formatList(ofTheTwo)}
          </span>
        )}
      </p>
      <h3 dir="auto" className="mt-1 font-serif text-xl font-semibold tracking-[-0.01em]">
        <PageLink to={articlePath(slug)} state={origin} className="hover:underline hover:decoration-edge">
          {title}
        </PageLink>
      </h3>
      <WhyLine why={why} className="mt-2" />
      {changes.length > 0 && (
        <dl className="mt-3 grid max-w-[44em] gap-1.5 text-sm">
          {changes.map(({ name, change, now }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the terms of a step never change their order, and two may have one name
            <div key={index}>
              <dt className="inline font-semibold">
                <bdi>{name}</bdi>
                {change !== 'new' && <span className="font-normal text-muted"> ({change})</span>}:{' '}
              </dt>
              <dd dir="auto" className="inline">
                {now !== null && <InlineText text={now} sourcesOf={articlePath(slug)} />}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {children}
    </li>
  )
}
