import { asList, asRecord, asText, DataFault } from '../text/decode.ts'
import type { Article } from './article.ts'
import { parseRoles } from './deal/parseRoles.ts'
import { isPartner, type Roles, rolesOf } from './deal/roles.ts'
import { isKind } from './kinds.ts'
import { isStatus } from './statuses.ts'
import { whyLine } from './whyLine.ts'

/** What a list shows of an article. */
export interface Card extends Pick<Article, 'slug' | 'title' | 'date' | 'companies' | 'kind' | 'status' | 'summary'> {
  /** The first sentence of "Why it matters"; empty where the article has none. */
  why: string
  /** The roles of those who are no partners (content/article/deal/roles.ts), which lists say; left out where there are none. */
  outsiders?: Roles
}

export function toCard(article: Article): Card {
  const { slug, title, date, companies, kind, status, summary, whyItMatters, roles } = article
  const outsiders = companies.filter((id) => !isPartner(rolesOf(roles, id))).map((id) => [id, rolesOf(roles, id)])
  const card = { slug, title, date, companies, kind, status, summary, why: whyLine(whyItMatters) }
  return outsiders.length === 0 ? card : { ...card, outsiders: Object.fromEntries(outsiders) }
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
      ...(card['outsiders'] !== undefined && { outsiders: parseRoles(card['outsiders'], at) }),
    }
  })
}
