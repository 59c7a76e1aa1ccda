import { articlePath } from '../../../content/address/paths.ts'
import type { Article } from '../../../content/article/article.ts'
import { OF_CONTENT, OF_INTERFACE } from '../../../content/site/languages.ts'
import type { ArticleContext } from '../../../content/story/articleContext.ts'
import { formatShortDay } from '../../../content/text/formatDay.ts'
import { PageLink } from '../../../ui/links/PageLink.tsx'

/**
 * The deals that go on in this one for a reason that the publisher gives, where nobody could tell from who takes part. That stands as
 * it was written, with a full stop or without.
 */
export function GoesOnFrom({ follows, references }: Pick<Article, 'follows'> & Pick<ArticleContext, 'references'>) {
  const explained = follows.flatMap(({ slug, because }) => {
    const step = references.find((reference) => reference.slug === slug)
    return step && because !== null ? [{ step, because }] : []
  })
  if (explained.length === 0) return null
  return (
    <div {...OF_INTERFACE} className="space-y-2 border-t border-rule pt-6 text-base">
      {explained.map(({ step, because }) => (
        <p key={step.slug}>
          Goes on from{' '}
          <PageLink {...OF_CONTENT} dir="auto" className="link" to={articlePath(step.slug)}>
            {step.title}
          </PageLink>{' '}
          <span className="text-sm text-faint">{formatShortDay(step.date)}</span>:{' '}
          <span {...OF_CONTENT} dir="auto">
            {because}
          </span>
        </p>
      ))}
    </div>
  )
}
