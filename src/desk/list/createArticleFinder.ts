import { foldLetters } from '../../content/text/foldLetters.ts'
import { groupBy } from '../../content/text/groupBy.ts'
import type { ArticleState, DeskArticle, DeskCompany, Overview } from '../deskAnswers.ts'

/** An article with the words by which it is found. */
interface SearchableArticle {
  article: DeskArticle
  words: string
}

/**
 * Finds articles that hold every word typed, by their state and in the order of the overview. Their words are made when the first is
 * typed, so that each letter after it costs a look at each, and opening the desk nothing.
 */
export function createArticleFinder({ articles, companies }: Overview): (typed: string) => Record<ArticleState, DeskArticle[]> {
  let all: SearchableArticle[] | null = null
  return (typed) => {
    const words = fold(typed).split(/\s+/).filter(Boolean)
    if (words.length === 0) return byState(articles)
    all ??= searchable(articles, companies)
    return byState(all.filter((entry) => words.every((word) => entry.words.includes(word))).map(({ article }) => article))
  }
}

function searchable(articles: readonly DeskArticle[], companies: readonly DeskCompany[]): SearchableArticle[] {
  const names = new Map(companies.map(({ id, name, aliases }) => [id, [name, ...aliases].join(' ')]))
  return articles.map((article) => {
    const parties = article.companies.map((id) => names.get(id) ?? id)
    return { article, words: fold([article.title, article.slug, ...parties].join(' ')) }
  })
}

function byState(articles: readonly DeskArticle[]): Record<ArticleState, DeskArticle[]> {
  const found = groupBy(articles, ({ state }) => state)
  return { draft: found.get('draft') ?? [], scheduled: found.get('scheduled') ?? [], published: found.get('published') ?? [] }
}

function fold(words: string): string {
  return foldLetters(words.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase()
}
