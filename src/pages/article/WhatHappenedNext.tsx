import { articlePath } from '../../content/address/paths.ts'
import type { ArticleContext } from '../../content/story/articleContext.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'

/** How many of the first and of the latest steps of a long story are shown. */
const SHOWN_AT_AN_END = 2

/** The articles that follow, oldest first; the middle of a long story is only counted. */
export function WhatHappenedNext({ later }: { later: ArticleContext['later'] }) {
  const isLong = later.length > 2 * SHOWN_AT_AN_END + 1
  const first = isLong ? later.slice(0, SHOWN_AT_AN_END) : later
  const latest = isLong ? later.slice(-SHOWN_AT_AN_END) : []
  return (
    <div className="mt-4 border-t border-mark-edge/40 pt-3 text-base text-mark-ink">
      <h3 className="font-semibold">What happened next</h3>
      <ul className="mt-1 space-y-1">
        {first.map(({ step }) => (
          <NextStep key={step.slug} step={step} />
        ))}
        {isLong && <li className="italic">{formatNumber(later.length - 2 * SHOWN_AT_AN_END)} more steps, then</li>}
        {latest.map(({ step }) => (
          <NextStep key={step.slug} step={step} />
        ))}
      </ul>
    </div>
  )
}

function NextStep({ step }: { step: ArticleContext['later'][number]['step'] }) {
  return (
    <li>
      <time dateTime={step.date}>{formatShortDay(step.date)}</time>:{' '}
      <PageLink dir="auto" className="link" to={articlePath(step.slug)}>
        {step.title}
      </PageLink>
    </li>
  )
}
