import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { currentAddress } from '../../../content/address/currentAddress.ts'
import type { Day } from '../../../content/text/day.ts'
import { pageTasks } from '../../tasks/pageTasks.ts'
import { checkPageLink, type PageLink, pathOfLink } from '../article/pageLinks.ts'
import { findWait } from '../article/references.ts'
import type { FaultWords } from '../json/placeFaults.ts'
import { quoteValue } from '../json/quoteValue.ts'
import type { ReadCompanies } from '../readCompanies.ts'
import type { EntryFault, ReadEntry } from './readEntry.ts'

/** Only with all articles are all pages known: those of the companies, the months and the pairs that articles name. */
export function checkPageLinks(
  entries: readonly ReadEntry[],
  { companies, former }: ReadCompanies,
  publicDir: string,
  today: Day,
): EntryFault[] {
  if (entries.every(({ pageLinks }) => pageLinks.length === 0)) return []
  const pagesOf = (articles: readonly ReadEntry[]) => {
    const files = pageTasks({ articles: [...articles], companies: [...companies] }, { page: 1, feed: 1 }).map(({ file }) => `/${file}`)
    return new Set(files.filter((file) => file.endsWith('/index.html')).map((file) => file.slice(0, -'index.html'.length)))
  }
  const known = new Map<Day | 'all', ReadonlySet<string>>()
  const pagesOn = (day: Day | 'all') => {
    const pages = known.get(day) ?? pagesOf(entries.filter(({ draft, card }) => day === 'all' || (!draft && card.date <= day)))
    known.set(day, pages)
    return pages
  }
  const days = [...new Set(entries.filter(({ draft, card }) => !draft && card.date > today).map(({ card }) => card.date))].sort()
  const isOwn = ({ href }: PageLink) => existsSync(join(publicDir, new URL(href, 'https://example.org/').pathname, 'index.html'))
  return entries.flatMap((entry) => {
    const { draft, card } = entry
    return entry.pageLinks.flatMap((link) => {
      const now = checkFormer(link, former)
      if (now) return [{ entry, path: link.path, ...now }]
      const words = checkPageLink(link, pagesOn(draft ? 'all' : card.date > today ? card.date : today))
      if (!words || isOwn(link)) return []
      const comes = days.find((day) => pagesOn(day).has(pathOfLink(link)))
      const waits = comes === undefined ? null : findWait({ date: card.date, draft }, comes, today)
      return [{ entry, path: link.path, ...(waits === null ? words : waitingPage(link, waits)) }]
    })
  })
}

function checkFormer({ href }: PageLink, companies: ReadonlyMap<string, string>): FaultWords | null {
  const { pathname, search, hash } = new URL(href, 'https://example.org/')
  const now = currentAddress({ articles: new Map(), companies }, pathname, search)
  if (now === null) return null
  return { found: `a link to ${quoteValue(href)}, a former address`, wanted: `did you mean ${quoteValue(now + hash)}?`, example: '' }
}

function waitingPage({ href }: PageLink, waits: string): FaultWords {
  return { found: `a link to ${quoteValue(href)}, which ${waits}`, wanted: 'a page that is there by then', example: '/companies/openai/' }
}
