import { foldLetters } from '../../content/text/foldLetters.ts'
import { groupBy } from '../../content/text/groupBy.ts'
import type { ArticleState, DeskArticle, Overview } from '../deskAnswers.ts'

/** Each article with the words by which it is found. Made once for each overview, so that typing costs a look at each. */
export interface SearchableArticle {
  article: DeskArticle
  words: string
}

export function searchable({ articles, companies }: Overview): SearchableArticle[] {
  const names = new Map(companies.map(({ id, name, aliases }) => [id, [name, ...aliases].join(' ')]))
  return articles.map((article) => {
    const parties = article.companies.map((id) => names.get(id) ?? id)
    return { article, words: fold([article.title, article.slug, ...parties].join(' ')) }
  })
}

/** The articles that hold every word typed, by their state and in the order of the overview. */
export function listArticles(all: readonly SearchableArticle[], typed: string): Record<ArticleState, DeskArticle[]> {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  const found = all.filter((entry) => words.every((word) => entry.words.includes(word))).map(({ article }) => article)
  const byState = groupBy(found, ({ state }) => state)
  return { draft: byState.get('draft') ?? [], scheduled: byState.get('scheduled') ?? [], published: byState.get('published') ?? [] }
}

function fold(words: string): string {
  return foldLetters(words.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase()
}
