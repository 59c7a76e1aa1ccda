import { companyPath, partnershipPath } from '../../content/address/paths.ts'
import type { Card } from '../../content/article/card.ts'
import type { Tally } from './describeShareImage.ts'

/** For the page of every company and of every two: how many articles there are, and since when. */
export function tallyPages(cards: readonly Card[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const { companies, date } of cards) {
    const ids = [...new Set(companies)].sort()
    const parties = ids.flatMap((one, i) => [[one], ...ids.slice(i + 1).map((other) => [one, other])])
    for (const companies of parties) {
      const page = pageOf(companies)
      const tally = tallies.get(page)
      if (tally) tally.count++
      else tallies.set(page, { companies, count: 1, first: date })
    }
  }
  return tallies
}

/** The page of a company, or of two. */
export function pageOf([one = '', other]: readonly string[]): string {
  return other === undefined ? companyPath(one) : partnershipPath(one, other)
}
