import { asList, asRecord, asText, DataFault } from '../text/decode.ts'
import type { Article } from './article.ts'
import { isKind } from './kinds.ts'
import { isStatus } from './statuses.ts'
import { whyLine } from './whyLine.ts'

/** What a list shows of an article. */
export interface Card extends Pick<Article, 'slug' | 'title' | 'date' | 'companies' | 'kind' | 'status' | 'summary'> {
  /** The first sentence of "Why it matters"; empty where the article has none. */
  why: string
}

export function toCard(article: Article): Card {
  const { slug, title, date, companies, kind, status, summary, whyItMatters } = article
  return { slug, title, date, companies, kind, status, summary, why: whyLine(whyItMatters) }
}

/** Reads a file of cards. @throws DataFault when the value is no such list. */
export function parseCards(value: unknown, where: string): Card[] {
  return asList(value, where, (entry, at) => {
    const card = asRecord(entry, at)
    const kind = asText(card['kind'], at)
    const status = asText(card['status'], at)
    if (!isKind(kind) || !isStatus(status)) throw new DataFault(at, 'a known kind and status')
    return {
      slug: asText(card['slug'], at),
      title: asText(card['title'], at),
      date: asText(card['date'], at),
      companies: asList(card['companies'], at, asText),
      kind,
      status,
      summary: asText(card['summary'], at),
      why: asText(card['why'], at),
    }
  })
}
