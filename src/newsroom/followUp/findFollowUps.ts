import type { Article } from '../../content/article/article.ts'
import { isOpen, meaningOf, statusName } from '../../content/article/statuses.ts'
import { compareText } from '../../content/text/compareText.ts'
import { addDays, type Day } from '../../content/text/day.ts'
import type { FollowUp } from '../../desk/deskAnswers.ts'
import { describePromises } from './describePromises.ts'
import { findPromises } from './findPromises.ts'
import { type LaterSteps, laterStepsOf } from './laterSteps.ts'
import { writtenDay } from './writtenDay.ts'

interface Archive {
  /** Those that are published. */
  articles: readonly Article[]
  companies: readonly { id: string }[]
  today: Day
}

/** So long a plan or rumour may stay without a later step, and a company without news, in days. */
const OPEN_DAYS = 90
const COMPANY_DAYS = 180
/** Companies with one article were named once, and nobody follows them. */
const FEWEST_ARTICLES = 2

/**
 * What somebody should look at today, the longest waiting first:
 *
 * - what an article promised for a day that has passed, in its texts or as a day of its deal, where no later step of its story is of
 *   that day or after it, and none says that the deal is completed or has ended
 * - plans and rumours without a later step for ninety days
 * - companies whose last news is older than half a year
 *
 * `checked` of an article counts as a look at it and at its parties. An article is listed once, for the first reason that holds.
 */
export function findFollowUps({ articles, companies, today }: Archive): FollowUp[] {
  const steps = laterStepsOf(articles)
  const ofArticles = articles.flatMap((article) => {
    const one = followPromise(article, steps, today) ?? followOpen(article, steps, today)
    return one ? [one] : []
  })
  return [...ofArticles, ...followCompanies(articles, companies, today)].sort(
    (a, b) => compareText(a.since, b.since) || compareText(a.slug, b.slug) || compareText(a.companies.join(), b.companies.join()),
  )
}

function followPromise(article: Article, steps: LaterSteps, today: Day): FollowUp | null {
  const promises = findPromises(article).filter(({ last }) => last < today && last > (article.checked ?? ''))
  if (promises.length === 0) return null
  const later = steps.following(article)
  const isOver = later.some(({ status }) => ['completed', 'ended'].includes(meaningOf(status)))
  const open = isOver ? [] : promises.filter(({ last }) => !later.some(({ date }) => date >= last))
  const [first, ...others] = open.toSorted((a, b) => compareText(a.last, b.last))
  if (!first) return null
  return { ...entryOf(article), why: 'promise', words: describePromises(first, others), since: addDays(first.last, 1) }
}

function followOpen(article: Article, steps: LaterSteps, today: Day): FollowUp | null {
  const since = addDays(latest(article.date, article.checked), OPEN_DAYS)
  if (!isOpen(article.status) || since > today || steps.hasAny(article)) return null
  return { ...entryOf(article), why: 'noLaterStep', words: `${statusName(article.status)}, and no later step`, since }
}

function followCompanies(articles: readonly Article[], companies: readonly { id: string }[], today: Day): FollowUp[] {
  const ofCompany = new Map<string, Article[]>(companies.map(({ id }) => [id, []]))
  for (const article of articles) for (const id of article.companies) ofCompany.get(id)?.push(article)
  return [...ofCompany].flatMap(([id, own]) => {
    const [last] = own.toSorted((a, b) => compareText(b.date, a.date) || compareText(a.slug, b.slug))
    if (!last || own.length < FEWEST_ARTICLES) return []
    const since = addDays(latest(last.date, ...own.map(({ checked }) => checked)), COMPANY_DAYS)
    if (since > today) return []
    return [{ ...entryOf(last), companies: [id], why: 'unchecked' as const, words: `last news ${writtenDay(last.date)}`, since }]
  })
}

function entryOf({ slug, title, date, companies }: Article): Pick<FollowUp, 'slug' | 'title' | 'date' | 'companies'> {
  return { slug, title, date, companies }
}

function latest(day: Day, ...others: (Day | null)[]): Day {
  return others.reduce<Day>((last, other) => (other !== null && other > last ? other : last), day)
}
