import type { Amount, Article, Size } from '../../../content/article/article.ts'
import type { ArticleContext } from '../../../content/story/articleContext.ts'
import { describeEnding } from '../../../content/story/facts/describeQuantityNotes.ts'
import { formatNumber } from '../../../content/text/formatNumber.ts'
import { MOST_SHOWN } from './Folded.tsx'
import { NoteLine, QuantityLine } from './QuantityLine.tsx'

interface QuantitiesFactProps {
  name: string
  /** What the folded ones are called: "4 more sums". */
  more: string
  quantities: readonly (Amount | Size)[]
  article: Article
  context: ArticleContext
}

/** The sums, or the sizes, of the deal, a line each; of many the rest opens on request. What ended all of them is said once. */
export function QuantitiesFact({ name, more, quantities, article, context }: QuantitiesFactProps) {
  if (quantities.length === 0) return null
  const endings = quantities.map((quantity) => describeEnding(quantity, article, context))
  const ofAll = endings.length > 1 && endings.every((ending) => ending !== null) ? endings[0] : null
  const lines = quantities.map((quantity, place) => (
    <QuantityLine
      // biome-ignore lint/suspicious/noArrayIndexKey: the sums of an article never change their order, and two may be equal
      key={place}
      quantity={quantity}
      article={article}
      context={context}
      ending={ofAll ? null : (endings[place] ?? null)}
    />
  ))
  const folded = lines.slice(MOST_SHOWN)
  return (
    <div>
      <dt>{name}</dt>
      {lines.slice(0, MOST_SHOWN).map((line) => (
        <dd key={line.key}>{line}</dd>
      ))}
      {folded.length > 0 && (
        <dd>
          <details>
            <summary className="min-h-8 py-1 text-accent">
              {formatNumber(folded.length)} more {more}
            </summary>
            <ul className="space-y-1.5">
              {folded.map((line) => (
                <li key={line.key}>{line}</li>
              ))}
            </ul>
          </details>
        </dd>
      )}
      {ofAll && (
        <dd>
          <NoteLine note={{ ...ofAll, before: `all ${ofAll.before}` }} />
        </dd>
      )}
    </div>
  )
}
