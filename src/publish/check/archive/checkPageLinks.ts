import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { currentAddress } from '../../../content/address/currentAddress.ts'
import type { Day } from '../../../content/text/day.ts'
import type { Fault } from '../../faults/fault.ts'
import { pageTasks } from '../../tasks/pageTasks.ts'
import { checkPageLink, pageLinksIn, pathOfLink } from '../article/pageLinks.ts'
import { findWait } from '../article/references.ts'
import { textsOf } from '../collection/collectionTexts.ts'
import type { CollectionFault } from '../collection/judgeCollections.ts'
import type { FoundCollection } from '../collection/readCollections.ts'
import { toCollections } from '../collection/toCollections.ts'
import { isPublished } from '../heldBack.ts'
import type { FaultWords } from '../json/placeFaults.ts'
import { quoteValue } from '../json/quoteValue.ts'
import type { ReadCompanies } from '../readCompanies.ts'
import type { OwnPageFile } from '../site/ownPageFile.ts'
import type { ReadRedirect } from '../site/readRedirects.ts'
import type { EntryFault, ReadEntry } from './readEntry.ts'

/** What decides which pages there are, beside the articles. */
interface LinkedSite {
  companies: ReadCompanies
  /** Where the publisher keeps pages and files of their own, to which texts may link. */
  publicDir: string
  today: Day
}

/** What is wrong with links, by where they stand. */
interface PageLinkFaults {
  inArticles: EntryFault[]
  inPages: Fault[]
  inCollections: CollectionFault[]
}

/**
 * What is wrong with the links to pages that are no articles, in articles, in the pages that the publisher has written and in collections. Only with
 * all articles are all pages known: those of the companies, the months and the pairs that articles name.
 */
export function checkPageLinks(
  entries: readonly ReadEntry[],
  ownPages: readonly OwnPageFile[],
  redirects: readonly ReadRedirect[],
  collections: readonly FoundCollection[],
  { companies: { companies, former }, publicDir, today }: LinkedSite,
): PageLinkFaults {
  const inTexts = collections.map((collection) => ({ collection, links: pageLinksIn(textsOf(collection.stated)) }))
  const hasLinks = entries.some(({ pageLinks }) => pageLinks.length > 0) || [...ownPages, ...inTexts].some(({ links }) => links.length > 0)
  if (!hasLinks && redirects.length === 0) {
    return { inArticles: [], inPages: [], inCollections: [] }
  }
  const pagesOf = (articles: readonly ReadEntry[], shown: readonly FoundCollection[]) => {
    const content = { articles: [...articles], companies: [...companies], collections: toCollections(shown, articles) }
    const files = pageTasks(content, { page: 1, feed: 1 }).map(({ file }) => `/${file}`)
    return new Set(files.filter((file) => file.endsWith('/index.html')).map((file) => file.slice(0, -'index.html'.length)))
  }
  const known = new Map<Day | 'all', ReadonlySet<string>>()
  const pagesOn = (day: Day | 'all') => {
    const articles = () => entries.filter((entry) => day === 'all' || isPublished(entry, day))
    const pages =
      known.get(day) ??
      pagesOf(
        articles(),
        collections.filter(({ isDraft }) => day === 'all' || !isDraft),
      )
    known.set(day, pages)
    return pages
  }
  const days = [...new Set(entries.filter((entry) => !entry.draft && !isPublished(entry, today)).map(({ published }) => published))].sort()
  const isOwn = (href: string) => existsSync(join(publicDir, new URL(href, 'https://example.org/').pathname, 'index.html'))
  const wordsFor = (href: string, { draft, out }: { draft: boolean; out: Day }): FaultWords | null => {
    const now = checkFormer(href, former)
    if (now) return now
    const words = checkPageLink(href, pagesOn(draft ? 'all' : out > today ? out : today))
    if (!words || isOwn(href)) return null
    const comes = days.find((day) => pagesOn(day).has(pathOfLink(href)))
    const waits = comes === undefined ? null : findWait({ out, draft }, comes, today)
    return waits === null ? words : waitingPage(href, waits)
  }
  return {
    inArticles: entries.flatMap((entry) =>
      entry.pageLinks.flatMap(({ href, path }) => {
        const words = checkRedirected(href, redirects) ?? wordsFor(href, { draft: entry.draft, out: entry.published })
        return words ? [{ entry, path, ...words }] : []
      }),
    ),
    inCollections: inTexts.flatMap(({ collection, links }) =>
      links.flatMap(({ href, path }) => {
        const words = checkRedirected(href, redirects) ?? wordsFor(href, { draft: collection.isDraft, out: today })
        return words ? [{ collection, path, ...words }] : []
      }),
    ),
    inPages: [
      ...ownPages.flatMap(({ file, links }) =>
        links.flatMap(({ href, line, column }) => {
          const words = checkRedirected(href, redirects) ?? wordsFor(href, { draft: false, out: today })
          return words ? [{ file, line, column, field: '', ...words }] : []
        }),
      ),
      ...redirects.flatMap(({ from, to, file, line, column }) => {
        // One that leads on is told where redirects are read.
        const words = pagesOn(today).has(from)
          ? standsThere(from)
          : checkRedirected(to, redirects)
            ? null
            : wordsFor(to, { draft: false, out: today })
        return words ? [{ file, line, column, field: from, ...words }] : []
      }),
    ],
  }
}

function checkRedirected(href: string, redirects: readonly ReadRedirect[]): FaultWords | null {
  const found = redirects.find(({ from }) => from === pathOfLink(href))
  return found
    ? { found: `a link to ${quoteValue(href)}, which leads on`, wanted: `did you mean ${quoteValue(found.to)}?`, example: '' }
    : null
}

function standsThere(from: string): FaultWords {
  return {
    found: `${quoteValue(from)}, where there is a page`,
    wanted: 'an address where there is none any more',
    example: '"/old/": "/articles/new/"',
  }
}

function checkFormer(href: string, companies: ReadonlyMap<string, string>): FaultWords | null {
  const { pathname, search, hash } = new URL(href, 'https://example.org/')
  const now = currentAddress({ articles: new Map(), companies }, pathname, search)
  if (now === null) return null
  return { found: `a link to ${quoteValue(href)}, a former address`, wanted: `did you mean ${quoteValue(now + hash)}?`, example: '' }
}

function waitingPage(href: string, waits: string): FaultWords {
  return {
    found: `a link to ${quoteValue(href)}, which ${waits}`,
    wanted: 'a page that is there by then',
    example: '/companies/example-labs/',
  }
}
