import { articlePath } from '../../../content/address/paths.ts'
import type { Article } from '../../../content/article/article.ts'
import type { ArticleContext } from '../../../content/story/articleContext.ts'
import { describeStanding } from '../../../content/story/facts/describeStanding.ts'
import { PageLink } from '../../../ui/links/PageLink.tsx'

/** Whether the news still holds: what later news did to it, and when somebody last looked. */
export function StandingFact({ article, context }: { article: Article; context: ArticleContext }) {
  const standing = describeStanding(article, context)
  if (!standing) return null
  const { outcome, note, isStale } = standing
  return (
    <div>
      <dt>Still true?</dt>
      <dd className={isStale ? 'text-faint' : undefined}>
        {outcome && (
          <PageLink className="link" to={articlePath(outcome.step.slug)}>
            {outcome.text}
          </PageLink>
        )}
        {outcome && note !== null ? <small> · {note}</small> : note}
      </dd>
    </div>
  )
}
