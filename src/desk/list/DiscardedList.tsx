import { formatNumber } from '../../content/text/formatNumber.ts'
import { formatMoment } from '../bar/deskTime.ts'
import type { DiscardedArticle } from '../deskAnswers.ts'
import { articleRoute } from '../deskRoute.ts'

interface DiscardedListProps {
  articles: readonly DiscardedArticle[]
  /** The article that is open. */
  current: string | null
}

/** What was discarded and can be had back, closed until somebody looks for it; nothing where there is none. */
export function DiscardedList({ articles, current }: DiscardedListProps) {
  if (articles.length === 0) return null
  return (
    <details className="mt-5">
      <summary className="label px-2 py-1.5">Discarded {formatNumber(articles.length)}</summary>
      <ul className="mt-1">
        {articles.map(({ slug, title, saved }) => (
          <li key={slug}>
            <a href={articleRoute(slug)} className="desk-row" aria-current={slug === current ? 'page' : undefined}>
              <span dir="auto" className="line-clamp-3 font-serif font-medium leading-tight" title={title}>
                {title || `${slug}.json`}
              </span>
              <span className="text-xs text-muted">{formatMoment(Date.parse(saved), Date.now())}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
