import { articlePath, companyPath, monthPath, TIMELINE_PATH } from '../../content/address/paths.ts'
import type { Article } from '../../content/article/article.ts'
import { publishedOn } from '../../content/article/articleDays.ts'
import { toCard } from '../../content/article/card.ts'
import { kindName } from '../../content/article/kinds.ts'
import { nameOf } from '../../content/article/labels.ts'
import { notableStatus } from '../../content/article/statuses.ts'
import { monthOf } from '../../content/text/day.ts'
import { escapeHtml } from '../../content/text/escapeHtml.ts'
import { formatLongDay, formatMonth, formatShortDay } from '../../content/text/formatDay.ts'
import { formatList } from '../../content/text/formatNumber.ts'
import { isolate } from '../../content/text/isolate.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import type { Site } from '../site/site.ts'
import type { ArticleHead } from './pageFacts.ts'

/** The page of an article that holds its beginning. */
interface ArticleExcerpt {
  html: string
  title: string
  meta: PageMeta
  story: ArticleHead
}

/**
 * The page of an older article, where an archive is too large for whole pages of all: head, headline, summary and reason as lists
 * have them, and ways on. Where scripts run, the app draws the whole article in its place.
 */
export function articleExcerpt(
  { base, name }: Pick<Site, 'base' | 'name'>,
  article: Article,
  labels: ArticleHead['labels'],
): ArticleExcerpt {
  const { slug, title, date, companies, kind, status, summary, why } = toCard(article)
  const published = publishedOn(article)
  const link = (to: string, text: string) =>
    `<a class="link" dir="auto" href="${escapeHtml(base.slice(0, -1) + to)}">${escapeHtml(text)}</a>`
  const about = [
    kindName(kind),
    notableStatus(status),
    formatLongDay(date),
    published === date ? null : `published ${formatShortDay(published)}`,
  ].filter((word) => word !== null)
  const authors = article.authors.map(({ name }) => isolate(name))
  const html = [
    `<main data-view class="wrap py-16"><p>${link(TIMELINE_PATH, name)}</p>`,
    `<p class="mt-6 text-sm text-muted">${about.map(escapeHtml).join(' · ')}</p>`,
    `<h1 dir="auto" class="font-serif text-3xl font-medium tracking-tight">${escapeHtml(title)}</h1>`,
    `<p dir="auto" class="mt-3 max-w-[44em]">${escapeHtml(summary)}</p>`,
    ...(authors.length === 0 ? [] : [`<p class="mt-3 text-sm text-muted">By ${escapeHtml(formatList(authors))}</p>`]),
    ...(why === '' ? [] : [`<h2 class="label mt-6">Why it matters</h2><p dir="auto" class="max-w-[44em]">${escapeHtml(why)}</p>`]),
    `<p class="mt-6">${companies.map((id) => link(companyPath(id), `All of ${nameOf(labels, id)}`)).join(' · ')}</p>`,
    `<p>${link(monthPath(monthOf(date)), `All of ${formatMonth(monthOf(date))}`)} · ${link(`/articles/${slug}.json`, 'The whole article as JSON')}</p>`,
    '</main>',
  ].join('')
  return {
    html,
    title: `${title} · ${name}`,
    meta: { title, description: why || summary, path: articlePath(slug) },
    story: { article: withoutText(article), labels },
  }
}

/** An article as far as its page tells it. */
function withoutText(article: Article): Article {
  const nothing = { slugs: [], mentions: [], body: [], sources: [], follows: [], seeAlso: [], terms: [], amounts: [], sizes: [], dates: [] }
  return { ...article, ...nothing, roles: {}, checked: null }
}
