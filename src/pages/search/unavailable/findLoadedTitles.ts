import type { QueryClient } from '@tanstack/react-query'
import type { Card } from '../../../content/article/card.ts'
import { foldSpelling } from '../../../content/search/foldSpelling.ts'
import { parseSearchQuery, termsOf } from '../../../content/search/searchQuery.ts'
import { compareText } from '../../../content/text/compareText.ts'

/** How many headlines stand in for results. */
const MOST = 10

/**
 * The cards in this tab's query cache, in listings and in blocks, and those that are given besides, whose titles hold every word; newest
 * first.
 */
export function findLoadedTitles(client: QueryClient, words: string, besides: readonly Card[] = []): Card[] {
  const query = parseSearchQuery(words)
  const terms = [...termsOf(query), ...query.phrases].map((text) => text.toLowerCase())
  if (terms.length === 0) return []
  const cards = new Map(besides.map((card) => [card.slug, card]))
  for (const { state } of client.getQueryCache().getAll()) for (const card of cardsIn(state.data)) cards.set(card.slug, card)
  return [...cards.values()]
    .filter(({ title }) => terms.every((text) => foldSpelling(title).toLowerCase().includes(text)))
    .sort((a, b) => compareText(b.date, a.date))
    .slice(0, MOST)
}

function cardsIn(data: unknown): Card[] {
  if (Array.isArray(data)) return data.filter(isCard)
  if (typeof data !== 'object' || data === null || !('groups' in data) || !Array.isArray(data.groups)) return []
  return (data.groups as unknown[]).flatMap((group) =>
    typeof group === 'object' && group !== null && 'cards' in group ? cardsIn(group.cards) : [],
  )
}

function isCard(value: unknown): value is Card {
  return typeof value === 'object' && value !== null && 'slug' in value && 'title' in value && 'why' in value && 'date' in value
}
