import { articlePath } from '../../content/address/paths.ts'
import type { ArticleContext } from '../../content/story/articleContext.ts'
import { outcomeOf } from '../../content/story/outcomeOf.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'

const WORDS = { ends: 'This has since ended', replaces: 'Replaced since by firm terms', revises: 'Terms changed since' } as const

/** A notice at the top of an old deal's page: a later one ended, replaced or revised it. */
export function OutcomeNotice({ later }: { later: ArticleContext['later'] }) {
  const outcome = outcomeOf(later)
  if (!outcome || outcome.relation === 'continues') return null
  const { step, relation } = outcome
  return (
    <p className="mb-3 rounded-lg bg-wash px-3 py-2 text-sm md:mb-6 md:px-4 md:py-3 md:text-base" role="note">
      <b className="font-semibold">{WORDS[relation]}:</b>{' '}
      <PageLink dir="auto" className="link" to={articlePath(step.slug)}>
        {step.title}
      </PageLink>{' '}
      <span className="text-muted">({formatShortDay(step.date)})</span>
    </p>
  )
}
