import { articlePath } from '../../content/address/paths.ts'
import type { ArticleRef } from '../../content/article/articleRef.ts'
import { notableStatus } from '../../content/article/statuses.ts'
import { withinSentence } from '../../content/site/newsWords.ts'
import type { StandingTerm } from '../../content/story/partnership.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { InlineText } from '../../features/entry/InlineText.tsx'
import { PageLink } from '../../ui/links/PageLink.tsx'

interface StandingTermsProps {
  terms: readonly StandingTerm[]
  ended: ArticleRef | null
}

/** The latest value of each term along the story, with the article that set it and that article's sources. */
export function StandingTerms({ terms, ended }: StandingTermsProps) {
  if (terms.length === 0) return null
  return (
    <section aria-labelledby="standing-heading">
      <h2 id="standing-heading" className="label mb-2">
        {ended ? 'Terms when it ended' : 'Where it stands'}
      </h2>
      <dl className="divide-y divide-rule border-y border-rule">
        {terms.map(({ name, value, step, confirmed }) => (
          <div key={name} className="py-3">
            <dt dir="auto" className="text-sm font-semibold">
              {name}
            </dt>
            <dd dir="auto" className="mt-0.5 text-base">
              <InlineText text={value} sourcesOf={articlePath(step.slug)} /> <SetBy step={step} />
            </dd>
            {confirmed && (
              <dd className="mt-1 text-sm text-muted">
                Before that:{' '}
                <bdi>
                  <InlineText text={confirmed.value} sourcesOf={articlePath(confirmed.step.slug)} />
                </bdi>{' '}
                <SetBy step={confirmed.step} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  )
}

function SetBy({ step }: { step: ArticleRef }) {
  const notable = notableStatus(step.status)
  return (
    <span dir="ltr" className="text-sm whitespace-nowrap text-muted">
      <PageLink to={articlePath(step.slug)} className="link" title={step.title}>
        {formatShortDay(step.date)}
      </PageLink>
      {notable !== null && <i>, {withinSentence(notable)}</i>}
    </span>
  )
}
