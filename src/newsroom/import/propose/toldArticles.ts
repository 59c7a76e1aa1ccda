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
  /** The draft that would be made, and its address if nobody had it. */
  text: string
  slug: string
}

/** The articles of a site, drafts among them, by what tells that two are the same. */
export class ToldArticles {
  private readonly bySource = new Map<string, KnownArticle>()
  private readonly byCitation = new Map<string, KnownArticle>()
  private readonly byTitle = new Map<string, KnownArticle[]>()
  private readonly byCompanies = new Map<string, KnownArticle[]>()
  private readonly byText = new Map<string, KnownArticle>()
  /** Of those that were there before, by their addresses without a number behind them. */
  private readonly bySlug = new Map<string, KnownArticle[]>()

  constructor(articles: readonly KnownArticle[]) {
    for (const article of articles) {
      this.add(article)
      append(this.bySlug, article.slug.replace(/-\d+$/, ''), article)
      append(this.bySlug, article.slug, article)
    }
  }

  add(article: KnownArticle): void {
    const [source] = article.urls
    if (source !== undefined && !this.bySource.has(source)) this.bySource.set(source, article)
    if (!article.draft) for (const url of article.urls) this.byCitation.set(url, article)
    this.byText.set(article.text, article)
    append(this.byTitle, fold(article.title), article)
    append(this.byCompanies, keyOf(article.companies), article)
  }

  /**
   * The article that was made of the same page, or of a text with the same headline and day. Rows without a headline are the same
   * where their drafts are, or where one of that day with the address that theirs would have was there before.
   */
  findImported({ title, date, url, text, slug }: NewStory): KnownArticle | null {
    const page = url === null ? undefined : this.bySource.get(url)
    if (page) return page
    const isSameDay = (article: KnownArticle) => date === null || article.date === null || date === article.date
    if (title !== null) return this.byTitle.get(fold(title))?.find(isSameDay) ?? null
    return this.byText.get(text) ?? this.bySlug.get(slug)?.find((article) => date !== null && article.date === date) ?? null
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
