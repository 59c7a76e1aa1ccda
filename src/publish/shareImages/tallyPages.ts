import { companyPath, partnershipPath } from '../../content/address/paths.ts'
import { areTogether, rolesOf } from '../../content/article/deal/roles.ts'
import type { ArticleEntry } from '../content.ts'
import type { Tally } from './describeShareImage.ts'

/** For the page of every company and of every two: how many articles there are, and since when. */
export function tallyPages(articles: readonly Pick<ArticleEntry, 'card' | 'roles'>[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const { card, roles } of articles) {
    const { date } = card
    const ids = [...new Set(card.companies)].sort()
    const parties = ids.flatMap((one, i) => [[one], ...ids.slice(i + 1).map((other) => [one, other])])
    for (const companies of parties) {
      const page = pageOf(companies)
      const [one = '', other] = companies
      const isStory = other !== undefined && !areTogether(rolesOf(roles, one), rolesOf(roles, other))
      const tally = tallies.get(page)
      // The first article in which two are together makes a partnership of their story, and is the first that counts.
      if (!tally || (tally.isStory && !isStory)) tallies.set(page, { companies, count: 1, first: date, isStory })
      else if (tally.isStory === isStory) tally.count++
    }
  }
  return tallies
}

/** The page of a company, or of two. */
export function pageOf([one = '', other]: readonly string[]): string {
  return other === undefined ? companyPath(one) : partnershipPath(one, other)
}
