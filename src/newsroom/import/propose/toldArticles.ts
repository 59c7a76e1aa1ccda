import { dayNumber } from '../../../content/text/day.ts'
import type { KnownArticle } from './knownArticle.ts'

/** Days that two accounts of one piece of news may be apart, as in publish/check/archive/findLikelyDuplicates.ts. */
const DAYS_APART = 3

/** A story of which it is asked whether the site has it already. */
interface NewStory {
  title: string | null
  date: string | null
  companies: readonly string[]
  kind: string | null
  /** `null` also where several stories have the same address, as rows of a table with one source. */
  url: string | null
}

/** The articles of a site, drafts among them, by what tells that two are the same. */
export class ToldArticles {
  private readonly bySource = new Map<string, KnownArticle>()
  private readonly byCitation = new Map<string, KnownArticle>()
  private readonly byTitle = new Map<string, KnownArticle[]>()
  private readonly byCompanies = new Map<string, KnownArticle[]>()

  constructor(articles: readonly KnownArticle[]) {
    for (const article of articles) this.add(article)
  }

  add(article: KnownArticle): void {
    const [source] = article.urls
    if (source !== undefined && !this.bySource.has(source)) this.bySource.set(source, article)
    if (!article.draft) for (const url of article.urls) this.byCitation.set(url, article)
    append(this.byTitle, fold(article.title), article)
    append(this.byCompanies, keyOf(article.companies), article)
  }

  /** The article that was made of the same page, or of a text with the same headline and day. */
  findImported({ title, date, companies, url }: NewStory): KnownArticle | null {
    const page = url === null ? undefined : this.bySource.get(url)
    if (page) return page
    if (title !== null) {
      const named = this.byTitle.get(fold(title)) ?? []
      return named.find((article) => date === null || article.date === null || date === article.date) ?? null
    }
    const untitled = (this.byCompanies.get(keyOf(companies)) ?? []).filter((article) => article.title === '')
    return untitled.find((article) => date !== null && article.date === date) ?? null
  }

  /** A published article that may tell the same news: by its page, or by the same companies and a near day. */
  findDuplicate({ date, companies, kind, url }: NewStory): KnownArticle | null {
    const cited = url === null ? undefined : this.byCitation.get(url)
    if (cited) return cited
    if (date === null || companies.length === 0) return null
    const isNear = (article: KnownArticle) =>
      !article.draft &&
      article.date !== null &&
      Math.abs(dayNumber(article.date) - dayNumber(date)) <= DAYS_APART &&
      (kind === null || article.kind === kind)
    return this.byCompanies.get(keyOf(companies))?.findLast(isNear) ?? null
  }
}

function append(map: Map<string, KnownArticle[]>, key: string, article: KnownArticle): void {
  const list = map.get(key)
  if (list) list.push(article)
  else map.set(key, [article])
}

function keyOf(companies: readonly string[]): string {
  return companies.toSorted().join(' ')
}

function fold(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
