import type { StatedRow, StatingArticle } from '../../content/archive/amounts.ts'
import { Stories, type StoryLink } from '../../content/archive/stories.ts'
import type { Amount, Size } from '../../content/article/article.ts'
import { inBaseUnit } from '../../content/article/deal/sizeUnits.ts'
import { isEndedBy } from '../../content/story/isEndedBy.ts'
import { endingOf } from '../../content/story/relation.ts'
import type { ArticleEntry } from '../content.ts'

/** What the ledger's files say of all articles, in the order of their numbers: their sums, and their sizes in one unit a kind. */
export function statedRows(articles: readonly ArticleEntry[], links: readonly StoryLink[]): Record<'amounts' | 'sizes', StatingArticle[]> {
  const numbers = new Map(articles.map(({ card }, number) => [card.slug, number]))
  const stories = new Stories(links)
  const numberOf = (slug: string | null) => (slug === null ? null : (numbers.get(slug) ?? null))
  const rowsOf = <T extends Amount | Size>(
    number: number,
    stated: readonly T[],
    of: (one: T) => Pick<StatedRow, 'value' | 'most' | 'unit' | 'period'>,
  ) => {
    const { card } = articles[number] ?? {}
    if (!card || stated.length === 0) return []
    const ending = findEnding(articles, stories, number)
    return stated.map((one): StatedRow => {
      const { qualifier, what, from, to, status, sameAs, partOf } = one
      const ended = ending !== null && isEndedBy(ending.relation, one, card.status)
      const refersTo = { sameAs: numberOf(sameAs), partOf: numberOf(partOf), endedBy: ended ? ending.number : null }
      return { ...of(one), qualifier, what, from, to, status: status === card.status ? null : status, ...refersTo }
    })
  }
  return {
    amounts: articles.map(({ card, amounts }, number) => ({
      ...card,
      rows: rowsOf(number, amounts, ({ value, most, currency, period }) => ({ value, most, unit: currency, period })),
    })),
    sizes: articles.map(({ card, sizes }, number) => ({ ...card, rows: rowsOf(number, sizes, sizeInBaseUnit) })),
  }
}

function sizeInBaseUnit({ value, most, unit }: Size): Pick<StatedRow, 'value' | 'most' | 'unit' | 'period'> {
  const base = inBaseUnit(value, unit)
  return { ...base, most: most === null ? null : inBaseUnit(most, unit).value, period: null }
}

/** The first of the articles that follow one, directly or by way of others, to put an end to its deal. */
function findEnding(
  articles: readonly ArticleEntry[],
  stories: Stories,
  number: number,
): { number: number; relation: 'ends' | 'replaces' } | null {
  const earlier = articles[number]?.card
  for (const after of stories.after(number)) {
    const later = articles[after]
    const relation = earlier && later ? endingOf(earlier, { ...later.card, setsTerms: later.setsTerms }) : null
    if (relation !== null) return { number: after, relation }
  }
  return null
}
