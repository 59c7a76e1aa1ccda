import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Company } from '../../content/article/company.ts'
import type { ArticleEntry } from '../content.ts'
import { type Fault, MOST_FAULTS, moreFaults } from '../faults/fault.ts'
import { pageTasks } from '../tasks/pageTasks.ts'
import { checkPageLink, checkReference, type PageLink, type Reference } from './checkArticle.ts'
import { readArticleFile, shownFile } from './contentFiles.ts'
import { findExcess } from './findExcess.ts'
import { findFollowsCycles } from './findFollowsCycles.ts'
import { formatPath, type JsonPath } from './jsonText.ts'

/** An article that has passed the checks of its own file, with what it says of others. */
export interface ReadEntry extends ArticleEntry {
  file: string
  draft: boolean
  references: Reference[]
  pageLinks: PageLink[]
}

interface Surroundings {
  /** `null` where their file could not be read. */
  companies: readonly Company[] | null
  /** The slugs of files that could not be read: what points to them may be right. */
  faulty: ReadonlySet<string>
  /** Where the publisher keeps pages and files of their own, to which articles may link. */
  publicDir: string
}

/** Finds what is wrong between articles that are right by themselves: references, cycles, sums, links to pages. */
export function checkTogether(entries: readonly ReadEntry[], { companies, faulty, publicDir }: Surroundings, faults: Fault[]): void {
  checkReferences(entries, faulty, faults)
  checkFollowsCycles(entries, faults)
  checkSums(entries, faults)
  // What can't be read may be what a page would be about.
  if (companies && faulty.size === 0) checkPageLinks(entries, companies, publicDir, faults)
}

function checkReferences(entries: readonly ReadEntry[], faulty: ReadonlySet<string>, faults: Fault[]): void {
  const targets = new Map(entries.map(({ card, draft }) => [card.slug, { date: card.date, draft }]))
  for (const { file, card, draft, references } of entries) {
    const from = { slug: card.slug, date: card.date, draft }
    const wrong = references.flatMap((reference) => {
      const words = faulty.has(reference.slug) ? null : checkReference(reference, from, targets)
      return words ? [{ path: reference.path, words }] : []
    })
    faults.push(...placeFaults(file, wrong))
  }
}

/** Only now are all pages known: those of the companies, the months and the pairs that articles name. */
function checkPageLinks(entries: readonly ReadEntry[], companies: readonly Company[], publicDir: string, faults: Fault[]): void {
  if (entries.every(({ pageLinks }) => pageLinks.length === 0)) return
  const pagesOf = (articles: readonly ReadEntry[]) => {
    const files = pageTasks({ articles: [...articles], companies: [...companies] }, { fewestJoint: 1 }).map(({ file }) => `/${file}`)
    return new Set(files.filter((file) => file.endsWith('/index.html')).map((file) => file.slice(0, -'index.html'.length)))
  }
  const published = pagesOf(entries.filter(({ draft }) => !draft))
  const all = pagesOf(entries)
  const isOwn = ({ href }: PageLink) => existsSync(join(publicDir, new URL(href, 'https://example.org/').pathname, 'index.html'))
  for (const { file, draft, pageLinks } of entries) {
    const wrong = pageLinks.flatMap((link) => {
      const words = checkPageLink(link, draft ? all : published)
      return words && !isOwn(link) ? [{ path: link.path, words }] : []
    })
    faults.push(...placeFaults(file, wrong))
  }
}

function checkSums(entries: readonly ReadEntry[], faults: Fault[]): void {
  for (const { article, amount, currency } of findExcess(entries)) {
    const entry = entries[article]
    if (!entry) continue
    const found = `a sum with which all amounts in ${currency} come to more than ${Number.MAX_SAFE_INTEGER.toLocaleString('en')}`
    faults.push(
      ...placeFaults(entry.file, [
        { path: ['amounts', amount, 'value'], words: { found, wanted: 'sums that can be added up', example: '1000000000' } },
      ]),
    )
  }
}

interface Unplaced {
  path: JsonPath
  words: Pick<Fault, 'found' | 'wanted' | 'example'>
}

/** Places faults in a file that was read before. */
function placeFaults(path: string, unplaced: readonly Unplaced[]): Fault[] {
  if (unplaced.length === 0) return []
  const file = shownFile(path)
  const read = readArticleFile(path)
  const positionOf = (at: JsonPath) => (read.ok ? read.json.positionOf(at) : { line: 1, column: 1 })
  const faults = unplaced.slice(0, MOST_FAULTS).map(({ path: at, words }) => ({ file, ...positionOf(at), field: formatPath(at), ...words }))
  return unplaced.length > MOST_FAULTS ? [...faults, moreFaults(file, unplaced.length - MOST_FAULTS)] : faults
}

/** A story can't come before its own beginning. */
function checkFollowsCycles(entries: readonly ReadEntry[], faults: Fault[]): void {
  for (const cycle of findFollowsCycles(entries.map(({ card, follows }) => ({ slug: card.slug, follows })))) {
    const entry = entries.find(({ card }) => card.slug === cycle[0])
    if (!entry || cycle.length < 3) continue
    const path = ['follows', entry.follows.indexOf(cycle[1] ?? '')]
    const found = `a circle: ${cycle.join(' follows ')}`
    const words = { found, wanted: 'a story that begins somewhere, each article following earlier ones', example: '' }
    faults.push(...placeFaults(entry.file, [{ path, words }]))
  }
}
