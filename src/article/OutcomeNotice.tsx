import type { ArticleContext } from '../content/articleContext.ts'
import { formatShortDay } from '../content/formatDay.ts'
import { articlePath } from '../content/paths.ts'
import { PageLink } from '../ui/PageLink.tsx'

const WORDS = { ends: 'This has since ended', replaces: 'Replaced since by firm terms' } as const

/** Tells the reader of an old deal at once that a later one ended or replaced it. */
export function OutcomeNotice({ later }: { later: ArticleContext['later'] }) {
  const outcome = later.findLast(({ relation }) => relation !== 'continues')
  if (!outcome || outcome.relation === 'continues') return null
  const { step, relation } = outcome
  return (
    <p className="mb-6 rounded-lg bg-wash px-4 py-3 text-[0.94rem]" role="note">
      <b className="font-semibold">{WORDS[relation]}:</b>{' '}
      <PageLink className="link" to={articlePath(step.slug)}>
        {step.title}
      </PageLink>{' '}
      <span className="text-muted">({formatShortDay(step.date)})</span>
    </p>
  )
}
