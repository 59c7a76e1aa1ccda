import { append } from '../../../content/text/append.ts'
import { type Day, dayNumber } from '../../../content/text/day.ts'
import type { KnownArticle } from './knownArticle.ts'

/** Days that two accounts of one piece of news may be apart, as in publish/check/archive/findLikelyDuplicates.ts. */
const DAYS_APART = 3

/** A story of which it is asked whether the site has it already. */
interface NewStory {
  title: string | null
  /** The day, or those of which it may be one. */
  days: readonly Day[]
  companies: readonly string[]
  kind: string | null
  /** `null` also where several stories have the same address, as rows of a table with one source. */
  url: string | null
  /** The draft that would be made, with the names of parties that it can't have yet. */
  key: string
  /** Its address if nobody had it. */
  slug: string
}

/** Shorter ones, such as the "Stake" of a table, are the headlines of many stories. */
export const FEWEST_WORDS = 4

/** The articles of a site, drafts among them, by what tells that two are the same. */
export class ToldArticles {
  private readonly bySource = new Map<string, KnownArticle>()
  private readonly byCitation = new Map<string, KnownArticle>()
  private readonly byTitle = new Map<string, KnownArticle[]>()
  private readonly byCompanies = new Map<string, KnownArticle[]>()
  private readonly byText = new Map<string, KnownArticle>()
  private readonly byKey = new Map<string, KnownArticle>()
  /** Of those that were there before, by their addresses without a number behind them. */
  private readonly bySlug = new Map<string, KnownArticle[]>()

  constructor(articles: readonly KnownArticle[]) {
    for (const article of articles) {
      this.index(article)
      this.byText.set(article.text, article)
      append(this.bySlug, article.slug.replace(/-\d+$/, ''), article)
      append(this.bySlug, article.slug, article)
    }
  }

  /** Adds one that is about to be made of a story. */
  add(article: KnownArticle, key: string): void {
    this.index(article)
    this.byKey.set(key, article)
  }

  private index(article: KnownArticle): void {
    const [source] = article.urls
    if (source !== undefined && !this.bySource.has(source)) this.bySource.set(source, article)
    if (!article.draft) for (const url of article.urls) this.byCitation.set(url, article)
    append(this.byTitle, fold(article.title), article)
    append(this.byCompanies, keyOf(article.companies), article)
  }

  /**
   * The article that was made of the same page or text; of a headline that could hardly be another's, on the same day, with the
   * same companies; or, where the headline is short or missing, under the address that this story would have. One story too many is
   * seen at once, one that was left out is not: in doubt it is another.
   */
  findImported({ title, days, companies, url, key, slug }: NewStory, text: string): KnownArticle | null {
    const same = (url === null ? undefined : this.bySource.get(url)) ?? this.byKey.get(key) ?? this.byText.get(text)
    if (same) return same
    const [day = null] = days.length === 1 ? days : []
    if (title !== null && fold(title).split(' ').length >= FEWEST_WORDS) {
      const isSame = (article: KnownArticle) =>
        (days.length === 0 || article.date === null || days.includes(article.date)) &&
        companies.every((id) => article.companies.includes(id))
      return this.byTitle.get(fold(title))?.find(isSame) ?? null
    }
    return slug === UNTITLED ? null : (this.bySlug.get(slug)?.find(({ date }) => date === day) ?? null)
  }

  /** A published article that may tell the same news: by its page, or by the same companies and a near day. */
  findDuplicate({ days, companies, kind, url }: NewStory): KnownArticle | null {
    const cited = url === null ? undefined : this.byCitation.get(url)
    if (cited) return cited
    if (companies.length === 0) return null
    const isNear = ({ draft, date, kind: other }: KnownArticle) =>
      !draft &&
      date !== null &&
      days.some((day) => Math.abs(dayNumber(date) - dayNumber(day)) <= DAYS_APART) &&
      (kind === null || other === kind)
    return this.byCompanies.get(keyOf(companies))?.findLast(isNear) ?? null
  }
}

/** The address of what has nothing to be named after. */
export const UNTITLED = 'untitled'

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
