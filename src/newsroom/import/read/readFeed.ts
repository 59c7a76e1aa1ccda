import { parseFeed } from 'feedsmith'
import type { ReadStories, StatedDay, Story } from '../story.ts'
import { isAddress } from './fields/readSources.ts'
import { textBlocks } from './fields/textBlocks.ts'
import { htmlBlocks } from './html/htmlBlocks.ts'
import { unmarked } from './text/blockWords.ts'
import { createStory } from './text/createStory.ts'
import { plainWords } from './text/plainWords.ts'

/** An entry of any feed, in the words of none of them. */
interface Entry {
  id: string | undefined
  title: string | undefined
  link: string | undefined
  day: { words: string | undefined; where: string }
  /** A change is not the day of the news, and is only shown. */
  updated?: string | undefined
  summary: string | undefined
  content: string | undefined
  isPlain?: boolean
  authors: readonly { name?: string | undefined; url?: string | undefined }[]
  publisher?: string | undefined
}

const FORMATS = { rss: 'an RSS feed', atom: 'an Atom feed', rdf: 'an RSS feed (RDF)', json: 'a JSON Feed' } as const

/** Reads RSS, Atom and JSON Feed: a story for each entry. */
export function readFeed(text: string, name: string): ReadStories {
  try {
    const { format, publisher, base, entries } = open(text.trimStart())
    const stories = entries.map((entry, i) => readEntry(entry, `${name}, item ${i + 1}`, publisher, base))
    const problems = stories.length === 0 ? [`${name} is ${FORMATS[format]} without entries.`] : []
    return { format: FORMATS[format], stories: stories.filter(({ title, blocks }) => title !== null || blocks.length > 0), problems }
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0]?.replace(/\.$/, '') : ''
    return {
      format: 'a feed',
      stories: [],
      problems: [
        `${name} begins as a feed and cannot be read to its end${reason ? ` (${reason})` : ''}. Wanted is the whole file, as the address of the feed gives it.`,
      ],
    }
  }
}

function open(text: string) {
  const parsed = parseFeed(text)
  switch (parsed.format) {
    case 'rss': {
      const { title, link, items = [] } = parsed.feed
      const entries = items.map(
        (item): Entry => ({
          id: item.guid?.value,
          title: item.title,
          link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
          day: item.pubDate === undefined ? { words: item.dc?.dates?.[0], where: 'dc:date' } : { words: item.pubDate, where: 'pubDate' },
          summary: item.description,
          content: item.content?.encoded,
          authors: item.authors ?? (item.dc?.creators ?? []).map((creator) => ({ name: creator })),
          publisher: item.source?.title,
        }),
      )
      return { format: parsed.format, publisher: title, base: link, entries }
    }
    case 'rdf': {
      const { title, link, items = [] } = parsed.feed
      const entries = items.map(
        (item): Entry => ({
          id: item.rdf?.about,
          title: item.title,
          link: item.link,
          day: { words: item.dc?.dates?.[0], where: 'dc:date' },
          summary: item.description,
          content: item.content?.encoded,
          authors: (item.dc?.creators ?? []).map((creator) => ({ name: creator })),
        }),
      )
      return { format: parsed.format, publisher: title, base: link, entries }
    }
    case 'atom': {
      const { title, links = [], entries: items = [] } = parsed.feed
      const linkOf = (all: readonly { href?: string; rel?: string }[]) =>
        (all.find(({ rel = 'alternate' }) => rel === 'alternate') ?? all[0])?.href
      const entries = items.map(
        (item): Entry => ({
          id: item.id,
          title: item.title?.value,
          link: linkOf(item.links ?? []),
          day: { words: item.published, where: 'published' },
          updated: item.published === undefined ? item.updated : undefined,
          summary: item.summary?.value,
          content: item.content?.value,
          isPlain: item.content?.type === 'text' || (item.content?.type === undefined && item.content?.value !== undefined),
          authors: (item.authors ?? []).map(({ name, uri }) => ({ name, url: uri })),
          publisher: item.source?.title?.value,
        }),
      )
      return { format: parsed.format, publisher: title?.value, base: linkOf(links), entries }
    }
    case 'json': {
      const { title, home_page_url, items = [] } = parsed.feed
      const entries = items.map(
        (item): Entry => ({
          id: item.id,
          title: item.title,
          link: item.url ?? item.external_url,
          day: { words: item.date_published, where: 'date_published' },
          updated: item.date_published === undefined ? item.date_modified : undefined,
          summary: item.summary,
          content: item.content_html ?? item.content_text,
          isPlain: item.content_html === undefined,
          authors: item.authors ?? [],
        }),
      )
      return { format: parsed.format, publisher: title, base: home_page_url, entries }
    }
  }
}

function readEntry(entry: Entry, origin: string, feedTitle: string | undefined, feedLink: string | undefined): Story {
  const url = wholeAddress(entry.link, feedLink)
  const base = url ?? feedLink ?? null
  const content = entry.content === undefined ? [] : entry.isPlain ? textBlocks(entry.content) : htmlBlocks(entry.content, base)
  const brief = entry.summary === undefined ? [] : htmlBlocks(entry.summary, base)
  const summary =
    content.length > 0
      ? plainWords(
          brief
            .filter((block) => typeof block === 'string')
            .map(unmarked)
            .join(' '),
        )
      : ''
  const title = plainWords(entry.title ?? '') || null
  const { words, where } = entry.day
  const dates: StatedDay[] = words === undefined ? [] : [{ words: plainWords(words), where, order: null }]
  const authors = entry.authors.flatMap(({ name = '', url: page }) => {
    const plain = plainWords(name)
    return plain === '' ? [] : [{ name: plain, url: page !== undefined && isAddress(page) ? page : null }]
  })
  return createStory({
    origin,
    ...(entry.id === undefined ? {} : { id: ownId(entry.id.trim(), feedLink) }),
    title,
    // A description that says the title once more is none.
    blocks: (content.length > 0 ? content : brief).filter((block) => block !== title),
    url,
    publisher: plainWords(entry.publisher ?? feedTitle ?? '') || null,
    dates,
    stated: { ...(summary === '' ? {} : { summary }), ...(authors.length > 0 ? { authors } : {}) },
    others: entry.updated === undefined ? [] : [{ name: 'updated', value: plainWords(entry.updated) }],
  })
}

/** A short number is that of many feeds. */
function ownId(id: string, feedLink: string | undefined): string {
  return id.length < 8 ? `${feedLink ?? ''}#${id}` : id
}

function wholeAddress(link: string | undefined, base: string | undefined): string | null {
  if (link === undefined) return null
  try {
    const url = new URL(link.trim(), base)
    return /^https?:$/.test(url.protocol) ? (isAddress(link) ? link.trim() : url.href) : null
  } catch {
    return null
  }
}
