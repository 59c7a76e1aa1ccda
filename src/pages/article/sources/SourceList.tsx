import type { Source } from '../../../content/article/article.ts'
import { OF_INTERFACE } from '../../../content/site/languages.ts'
import type { KnownCompanies } from '../CompanyName.tsx'
import { SourceItem } from './SourceItem.tsx'
import { SourceLegend } from './SourceLegend.tsx'

interface SourceListProps {
  sources: readonly Source[]
  known: KnownCompanies
}

/** The sources of the article, to which citations in the text link, each with whose word it is. */
export function SourceList({ sources, known }: SourceListProps) {
  if (sources.length === 0) return null
  return (
    <section aria-labelledby="sources-heading" className="border-t border-rule pt-6">
      <h2 {...OF_INTERFACE} id="sources-heading" className="label mb-3.5">
        Sources
      </h2>
      <ol className="list-decimal space-y-3 pl-6 text-base marker:text-faint">
        {sources.map((source, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sources never change their order, and two may be one page
          <li key={index} id={`source-${index + 1}`} className="pl-1 target:bg-wash target:outline-6 target:outline-wash">
            <SourceItem source={source} known={known} />
          </li>
        ))}
      </ol>
      <SourceLegend sources={sources} />
    </section>
  )
}
