import type { Article } from '../../../content/article/article.ts'
import { OF_INTERFACE } from '../../../content/site/languages.ts'
import type { ArticleContext } from '../../../content/story/articleContext.ts'
import { CertaintyFact } from './CertaintyFact.tsx'
import { DatesFact } from './DatesFact.tsx'
import { PartsFact } from './PartsFact.tsx'
import { QuantitiesFact } from './QuantitiesFact.tsx'
import { StandingFact } from './StandingFact.tsx'

/**
 * The deal at a glance: who has which part, how much, when, how sure and whether it still holds. Each row is there only where the
 * article says something for it.
 */
export function FactsBox({ article, context }: { article: Article; context: ArticleContext }) {
  const { amounts, sizes } = article
  return (
    <section {...OF_INTERFACE} aria-labelledby="facts-heading" className="facts">
      <h2 id="facts-heading" className="sr-only">
        The deal at a glance
      </h2>
      <dl>
        <PartsFact article={article} known={context} />
        <QuantitiesFact name="Money" more="sums" quantities={amounts} article={article} context={context} />
        <QuantitiesFact name="Size" more="sizes" quantities={sizes} article={article} context={context} />
        <DatesFact article={article} />
        <CertaintyFact article={article} labels={context.labels} />
        <StandingFact article={article} context={context} />
      </dl>
    </section>
  )
}
