import type { Source } from '../../content/article/article.ts'
import { OF_INTERFACE } from '../../content/site/languages.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { hostName } from '../../content/text/hostName.ts'
import { isolate } from '../../content/text/isolate.ts'
import { OutsideLink } from '../../ui/links/OutsideLink.tsx'

/** The sources of the article, to which citations in the text link. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
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
            <OutsideLink href={source.url}>
              <bdi>{source.title}</bdi>
            </OutsideLink>
            <span className="block text-sm text-faint">
              {[isolate(source.publisher), source.date && formatShortDay(source.date), hostName(source.url)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
