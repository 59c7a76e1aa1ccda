import { pairAddress } from '../../../content/address/pairAddress.ts'
import { articlePath } from '../../../content/address/paths.ts'
import { type Labels, nameOf } from '../../../content/article/labels.ts'
import { notableStatus } from '../../../content/article/statuses.ts'
import { withinSentence } from '../../../content/site/newsWords.ts'
import type { PairStory } from '../../../content/story/pairStories.ts'
import { formatShortDay } from '../../../content/text/formatDay.ts'
import { PageLink } from '../../../ui/links/PageLink.tsx'

interface StorySoFarProps {
  slug: string
  stories: readonly PairStory[]
  labels: Labels
}

/** The last steps of each pair of companies in the news, with this one marked. */
export function StorySoFar({ slug, stories, labels }: StorySoFarProps) {
  return stories.map(({ companies, steps, total, hasPage, isApart }) => {
    const [a, b] = companies.map((id) => nameOf(labels, id))
    return (
      <section key={companies.join(' ')} aria-label={`${a} and ${b}, the story so far`} className="text-sm">
        <h2 className="label mb-3.5 leading-snug">
          <bdi>{a}</bdi> {isApart ? 'and' : '×'} <bdi>{b}</bdi>, {isApart ? 'a story' : 'so far'}
        </h2>
        <ol className="grid gap-4 border-l border-rule pl-4">
          {steps.map((step) => {
            const here = step.slug === slug
            // The page says its own above the headline.
            const notable = here ? null : notableStatus(step.status)
            return (
              <li key={step.slug} aria-current={here || undefined} className="story-step relative font-serif text-base/[1.3] font-medium">
                <span className="block font-sans text-xs/[1.5] font-normal text-faint">
                  {formatShortDay(step.date)}
                  {here && ' · you are here'}
                  {notable !== null && ` · ${withinSentence(notable)}`}
                </span>
                {here ? (
                  <span dir="auto">{step.title}</span>
                ) : (
                  <PageLink dir="auto" to={articlePath(step.slug)} className="hover:underline hover:decoration-edge">
                    {step.title}
                  </PageLink>
                )}
              </li>
            )
          })}
        </ol>
        <PageLink to={pairAddress(...companies, hasPage)} className="mt-4 inline-block py-1 text-accent hover:underline">
          The whole story, {total} announcements →
        </PageLink>
      </section>
    )
  })
}
