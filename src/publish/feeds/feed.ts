import { formatFilter } from '../../content/address/filterAddress.ts'
import { articlePath, TIMELINE_PATH } from '../../content/address/paths.ts'
import { type Archive, loadCards } from '../../content/archive/archive.ts'
import type { Article } from '../../content/article/article.ts'
import { lastChange } from '../../content/article/articleDays.ts'
import type { Card } from '../../content/article/card.ts'
import { kindName } from '../../content/article/kinds.ts'
import type { Filter } from '../../content/query/filter.ts'
import { THIS_SITE } from '../../content/site/thisSite.ts'
import { type FactLine, factLines } from '../../content/story/facts/factLines.ts'
import { describeCoverage } from '../../content/text/coverage.ts'
import type { Day } from '../../content/text/day.ts'
import { formatList } from '../../content/text/formatNumber.ts'
import { addressOf, type Site } from '../site/site.ts'
import { collectionAt, filterOf, findNewest } from './newestArticles.ts'

/** Entries of the whole site's feed, and of any other. */
const MOST_OF_SITE = 50
const MOST_OF_PART = 20

/** What a feed says, whatever its format. */
export interface Feed {
  /** The path under which its files lie: that of the page it follows. */
  path: string
  /** The page that shows the same, as a whole address. */
  page: string
  title: string
  description: string
  /** When something in it last changed; `null` where it is empty. */
  updated: Day | null
  /** Newest first. */
  entries: FeedEntry[]
}

export interface FeedEntry {
  article: Article
  address: string
  /** Its first address, which stays with it whatever it is called later, so that nobody reads it twice. */
  id: string
  /** The kind and the companies, with the names that readers see. */
  categories: { id: string; name: string }[]
  /** What it says of its deal. */
  facts: FactLine[]
}

/**
 * The feed that follows a page, by the page's path: the site, a company, a kind, two companies or a collection.
 * @throws Error when the path is none of these.
 */
export async function readFeed(archive: Archive, site: Site, path: string): Promise<Feed> {
  const manifest = await archive.manifest()
  const nameOf = (id: string) => manifest.labels.get(id)?.name ?? id
  const { page, subject, description, cards } = await readFollowed(archive, path, nameOf)
  const entries = await Promise.all(cards.map(async ({ slug }) => toEntry(site, await archive.article(slug), nameOf)))
  const covered = describeCoverage()
  const days = entries.map(({ article }) => lastChange(article))
  return {
    path,
    page: addressOf(site, page),
    title: subject === '' ? site.name : `${subject} · ${site.name}`,
    description: description + (covered === null ? '' : ` ${covered}.`),
    updated: days.sort().at(-1) ?? null,
    entries,
  }
}

/** What a feed follows: its page, what it is about, and its articles, newest first. */
interface Followed {
  page: string
  /** Empty where it is everything. */
  subject: string
  description: string
  cards: Card[]
}

async function readFollowed(archive: Archive, path: string, nameOf: (id: string) => string): Promise<Followed> {
  const collection = await collectionAt(archive, path)
  if (collection) {
    // By day as all feeds, whatever the order of the page: what is new comes first.
    const newest = collection.articles.toSorted((a, b) => b - a).slice(0, MOST_OF_PART)
    return { page: path, subject: collection.title, description: collection.summary, cards: await loadCards(archive, newest) }
  }
  const filter = filterOf(path)
  if (!filter) throw new Error(`there is nothing that a feed of ${path} could follow`)
  const { cards } = await findNewest(archive, filter, path === TIMELINE_PATH ? MOST_OF_SITE : MOST_OF_PART)
  const subject = formatList([...filter.kinds.map((kind) => kindName(kind)), ...filter.companies.map(nameOf)])
  const description = [...(subject === '' ? [] : [subject]), THIS_SITE.description].join(': ')
  return { page: pageOf(path, filter), subject, description, cards }
}

/** A kind has no page of its own. */
function pageOf(path: string, filter: Filter): string {
  return filter.kinds.length > 0 ? TIMELINE_PATH + formatFilter(filter) : path
}

function toEntry(site: Site, article: Article, nameOf: (id: string) => string): FeedEntry {
  const { slug, slugs, kind, companies } = article
  return {
    article,
    address: addressOf(site, articlePath(slug)),
    id: addressOf(site, articlePath(slugs[0] ?? slug)),
    categories: [{ id: kind, name: kindName(kind) }, ...companies.map((id) => ({ id, name: nameOf(id) }))],
    facts: factLines(article, nameOf),
  }
}
