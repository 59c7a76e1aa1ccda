import { compareText } from '../../content/text/compareText.ts'
import type { Suggestions } from '../../desk/deskAnswers.ts'
import type { DevelopmentContent } from '../../publish/server/developmentContent.ts'

const MOST_OFFERED = 6
const FEWEST_SHARED = 2

/**
 * Earlier articles that one may go on: those that share two companies with it or more. Those that share all come first, then those
 * that share the most, then the latest. A draft is offered to drafts alone, since what is published can't follow one.
 */
export function findFollowed({ archive, latest }: DevelopmentContent, slug: string): Suggestions['follows'] {
  const own = archive?.articles.find((article) => article.slug === slug)
  const card = own?.article?.entry.card
  if (!own || !card) return []
  const parties = new Set(card.companies)
  const stated = own.stated?.follows?.map((one) => (typeof one === 'string' ? one : one.article))
  const followed = new Set([slug, ...(stated ?? own.article?.entry.follows ?? [])])
  const held = new Set(own.isDraft ? [] : latest.heldBack.drafts)
  // A day that stands in for a missing one says nothing.
  const isEarlier = (date: string) => (own.stated && own.stated.date === undefined) || date <= card.date
  return latest.articles
    .filter(
      (entry) =>
        isEarlier(entry.card.date) && !followed.has(entry.card.slug) && !held.has(entry.card.slug) && !entry.follows.includes(slug),
    )
    .map((entry) => ({ card: entry.card, shared: entry.card.companies.filter((id) => parties.has(id)).length }))
    .filter(({ shared }) => shared >= FEWEST_SHARED)
    .sort((a, b) => b.shared - a.shared || compareText(b.card.date, a.card.date) || compareText(a.card.slug, b.card.slug))
    .slice(0, MOST_OFFERED)
    .map(({ card: { slug: other, title, date } }) => ({ slug: other, title, date }))
}
