import type { Article } from '../../../src/content/article/article.ts'
import { toCard } from '../../../src/content/article/card.ts'
import { compareText } from '../../../src/content/text/compareText.ts'
import type { PlainData } from '../plainSpa/plainData.ts'

/** What the plain app loads: the rows of all articles, and the companies that they name in the order of Entente's filter. */
export function plainDataOf(articles: readonly Article[], names: ReadonlyMap<string, string>): PlainData {
  const counts = new Map<string, number>()
  for (const { companies } of articles) for (const id of companies) counts.set(id, (counts.get(id) ?? 0) + 1)
  const ranked = [...counts].sort(([a, many], [b, others]) => others - many || compareText(a, b))
  return { cards: articles.map(toCard), companies: ranked.map(([id]) => ({ id, name: names.get(id) ?? id })) }
}
