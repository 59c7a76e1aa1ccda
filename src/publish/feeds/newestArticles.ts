import { TIMELINE_PATH, wholeListPath } from '../../content/address/paths.ts'
import { type Archive, loadCards } from '../../content/archive/archive.ts'
import type { Card } from '../../content/article/card.ts'
import { isKind } from '../../content/article/kinds.ts'
import type { Collection } from '../../content/collection/collection.ts'
import { EMPTY_FILTER, type Filter } from '../../content/query/filter.ts'
import { findMatches } from '../../content/query/matches.ts'
import { resolveQuestion } from '../../content/query/resolveQuestion.ts'
import { daysOfMonth, isMonth } from '../../content/text/day.ts'

/** Which articles a page lists or a feed follows, by its path; `null` where it is no list of articles, or not the beginning of one. */
export function filterOf(path: string): Filter | null {
  const [section, one = '', other = ''] = path.split('/').slice(1, -1)
  if (path === TIMELINE_PATH) return EMPTY_FILTER
  if (wholeListPath(path) !== path) return null
  if (section === 'timeline' && isMonth(one)) {
    const { first, last } = daysOfMonth(one)
    return { ...EMPTY_FILTER, from: first, to: last }
  }
  if (section === 'companies' && one) return { ...EMPTY_FILTER, companies: [one] }
  if (section === 'kinds' && isKind(one)) return { ...EMPTY_FILTER, kinds: [one] }
  if (section === 'partnerships' && one && other) return { ...EMPTY_FILTER, companies: [one, other], match: 'all' }
  return null
}

/** The collection whose page or feed a path is of; `null` where it is of none. */
export async function collectionAt(archive: Archive, path: string): Promise<Collection | null> {
  const [, slug] = /^\/collections\/([^/]+)\/$/.exec(path) ?? []
  return slug === undefined ? null : ((await archive.collections()).get(slug) ?? null)
}

/** The newest articles under a filter, newest first, at most so many; and how many there are in all. */
export async function findNewest(archive: Archive, filter: Filter, most: number): Promise<{ total: number; cards: Card[] }> {
  const question = { filter, scope: null }
  const { index } = await resolveQuestion(archive, question)
  // The question as it was asked: a feed of a company that the archive does not know is empty, not the whole timeline.
  const matches = findMatches(index, question)
  return { total: matches.count(), cards: await loadCards(archive, matches.take(most, true)) }
}
