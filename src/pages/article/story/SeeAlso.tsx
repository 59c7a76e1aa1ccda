import { articlePath } from '../../../content/address/paths.ts'
import type { Article } from '../../../content/article/article.ts'
import { OF_CONTENT, OF_INTERFACE } from '../../../content/site/languages.ts'
import type { ArticleContext } from '../../../content/story/articleContext.ts'
import { formatShortDay } from '../../../content/text/formatDay.ts'
import { PageLink } from '../../../ui/links/PageLink.tsx'

/** Articles of other deals that this one is worth reading beside, in the order in which its publisher names them. */
export function SeeAlso({ seeAlso, references }: Pick<Article, 'seeAlso'> & Pick<ArticleContext, 'references'>) {
  const shown = seeAlso.flatMap((slug) => references.find((reference) => reference.slug === slug) ?? [])
  if (shown.length === 0) return null
  return (
    <section {...OF_INTERFACE} aria-labelledby="see-also-heading" className="border-t border-rule pt-6 text-base">
      <h2 id="see-also-heading" className="label mb-2">
        See also
      </h2>
      <ul>
        {shown.map(({ slug, title, date }) => (
          <li key={slug} className="py-1">
            <PageLink {...OF_CONTENT} dir="auto" className="link" to={articlePath(slug)}>
              {title}
            </PageLink>{' '}
            <span className="text-sm text-faint">{formatShortDay(date)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
