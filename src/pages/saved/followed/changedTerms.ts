import { plainText } from '../../../content/article/inlineMarkup.ts'
import type { News } from '../../../content/query/deriveNews.ts'
import type { Partnership } from '../../../content/story/partnership.ts'
import type { TermChange } from '../../../content/story/termChange.ts'

/** What the new articles of a partnership did to its terms, by their slugs; those that changed none are left out. */
export function changedTerms(news: News | null, story: Partnership | null): ReadonlyMap<string, readonly TermChange[]> {
  const slugs = new Set(news?.cards.map(({ slug }) => slug))
  const steps = story?.steps.filter(({ slug }) => slugs.has(slug)) ?? []
  return new Map(
    steps.flatMap(({ slug, changes }): [string, TermChange[]][] => {
      const changed = changes.filter(({ change }) => change === 'new' || change === 'changed' || change === 'dropped')
      return changed.length > 0 ? [[slug, changed]] : []
    }),
  )
}

/** What a term was and what it is, without marks of sources, which number those of other pages. */
export function describeChange({ change, now, before }: TermChange): { before: string | null; now: string } {
  const is = change === 'dropped' ? 'no longer part of the deal' : plainText(now ?? '')
  return { before: before ? plainText(before.value) : null, now: is }
}
