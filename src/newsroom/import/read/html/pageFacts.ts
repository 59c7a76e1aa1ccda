import type { StatedDay, StatedFields } from '../../story.ts'
import { isAddress } from '../fields/readSources.ts'
import { plainWords } from '../text/plainWords.ts'
import { articleData } from './structuredData.ts'

/** What a page says of itself. */
export interface PageFacts {
  title: string | null
  url: string | null
  publisher: string | null
  dates: StatedDay[]
  authors: NonNullable<StatedFields['authors']>
}

const META_DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'pubdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
]

/** Reads JSON-LD, then the meta elements, then what the page shows. The day of a change is none of the news. */
export function pageFacts(document: Document): PageFacts {
  const data = articleData(document)
  const meta = metaOf(document)
  const first = (...values: (string | null | undefined)[]) =>
    values.map((value) => plainWords(value ?? '')).find((value) => value !== '') ?? null
  const publisher = first(
    data.publisher,
    meta.get('og:site_name'),
    meta.get('application-name'),
    meta.get('dc.publisher'),
    meta.get('publisher'),
  )
  const title = first(data.headline, meta.get('og:title'), meta.get('twitter:title'), textOf(document, 'h1'), textOf(document, 'title'))
  const dates: StatedDay[] = []
  const state = (words: string | null | undefined, where: string) => {
    const plain = plainWords(words ?? '')
    if (plain !== '' && !dates.some((day) => day.words === plain)) dates.push({ words: plain, where, order: null })
  }
  state(data.datePublished, 'JSON-LD datePublished')
  for (const name of META_DATES) state(meta.get(name), `meta ${name}`)
  const time = document.querySelector(
    'article time[datetime], main time[datetime], header time[datetime], time[datetime][pubdate], time[itemprop="datePublished"]',
  )
  state(time?.getAttribute('datetime') ?? document.querySelector('[itemprop="datePublished"]')?.getAttribute('content'), 'time')
  return {
    title: title === null ? null : withoutPublisher(title, publisher),
    url: addressOf(document, meta, data.url),
    publisher,
    dates,
    authors: data.authors.length > 0 ? data.authors : metaAuthors(meta.get('author') ?? meta.get('article:author')),
  }
}

function metaOf(document: Document): Map<string, string> {
  const found = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? ''
    const content = element.getAttribute('content') ?? ''
    if (name !== '' && content.trim() !== '' && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content)
  }
  return found
}

/** A canonical link, og:url, JSON-LD, or the comment that browsers leave in pages that they save. */
function addressOf(document: Document, meta: ReadonlyMap<string, string>, stated: string | null): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const candidates = [canonical, meta.get('og:url'), stated, savedFrom(document)]
  return candidates.find((address) => typeof address === 'string' && isAddress(address))?.trim() ?? null
}

function savedFrom(document: Document): string | null {
  for (const node of [...document.childNodes, ...(document.documentElement?.childNodes ?? [])]) {
    const [, address] = node.nodeType === 8 ? (/saved from url=\(\d+\)(\S+)/.exec(node.textContent ?? '') ?? []) : []
    if (address !== undefined) return address
  }
  return null
}

function textOf(document: Document, name: string): string | null {
  return document.querySelector(name)?.textContent ?? null
}

/** "Helion and Aurora sign | Northwind News": what stands behind the bar is no part of the title. */
function withoutPublisher(title: string, publisher: string | null): string {
  const [, words, end] = /^(.{8,}?)\s+[|–—·-]\s+([^|]{2,60})$/.exec(title) ?? []
  if (words === undefined || end === undefined) return title
  return / \| /.test(title) || (publisher !== null && end.toLowerCase() === publisher.toLowerCase()) ? words.trim() : title
}

function metaAuthors(text: string | undefined): NonNullable<StatedFields['authors']> {
  const name = plainWords(text ?? '')
  return name === '' || /https?:|@/.test(name) ? [] : [{ name, url: null }]
}
