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

/** "before → now" in words: a term that is new has no before, one that was dropped no now. */
export function describeChange({ change, now, before }: TermChange): string {
  if (change === 'new') return `new: ${now}`
  return `${before?.value ?? ''} → ${change === 'dropped' ? 'no longer part of the deal' : (now ?? '')}`
}
