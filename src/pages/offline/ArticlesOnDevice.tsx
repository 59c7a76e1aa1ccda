import { articlePath } from '../../content/address/paths.ts'
import { OF_CONTENT } from '../../content/site/languages.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import type { ArticleOnDevice } from '../../offline/deviceContents.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'

/** The articles that open whole without a network. */
export function ArticlesOnDevice({ articles }: { articles: readonly ArticleOnDevice[] }) {
  if (articles.length === 0) return <p>You have opened no article yet. Those that you open will be listed here.</p>
  return (
    <section aria-labelledby="kept-articles">
      <h2 id="kept-articles" className="pt-4 text-2xl font-semibold">
        Articles that open without a connection
      </h2>
      <ul className="mt-3">
        {articles.map(({ slug, title, keptAt }) => (
          <li key={slug} className="border-b border-rule py-2">
            <PageLink to={articlePath(slug)} dir="auto" {...OF_CONTENT} className="hover:underline">
              {title}
            </PageLink>{' '}
            {keptAt !== null && <KeptOn at={keptAt} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function KeptOn({ at }: { at: number }) {
  const day = new Date(at).toISOString().slice(0, 10)
  return (
    <span className="font-sans text-sm text-faint">
      kept on <time dateTime={day}>{formatShortDay(day)}</time>
    </span>
  )
}
