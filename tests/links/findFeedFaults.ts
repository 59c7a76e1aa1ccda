import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { findJsonFeedFaults } from './findJsonFeedFaults.ts'
import { fileOf, type PublishedSite, pathWithin, readText } from './publishedSite.ts'

/** What is wrong with a feed: it can't be read, says too little, or has entries that are no pages of the site. */
export function findFeedFaults(site: PublishedSite, file: string): string[] {
  const text = readText(site.folder, file)
  const { title, self, ids } = readFeedFile(file, text)
  return [
    ...(title ? [] : ['no title']),
    ...(self === site.address + file ? [] : [`it says that it lies at ${self}`]),
    ...(new Set(ids).size === ids.length ? [] : ['ids that are not unique']),
    ...ids.filter((id) => !site.files.has(fileOf(pathWithin(site, id, '') ?? 'elsewhere'))).map((id) => `no page of ${id}`),
    ...(file.endsWith('.json') ? findJsonFeedFaults(JSON.parse(text)) : []),
  ].map((fault) => `/${file}: ${fault}`)
}

function readFeedFile(file: string, text: string): { title: string; self: string; ids: string[] } {
  const selfOf = (links: { rel?: string | undefined; href?: string | undefined }[] = []) =>
    links.find(({ rel }) => rel === 'self')?.href ?? ''
  if (file.endsWith('.xml')) {
    const { title = '', atom, items = [] } = parseRssFeed(text)
    return { title, self: selfOf(atom?.links), ids: items.map(({ guid }) => guid?.value ?? '') }
  }
  if (file.endsWith('.atom')) {
    const { title, links, entries = [] } = parseAtomFeed(text)
    return { title: title?.value ?? '', self: selfOf(links), ids: entries.map(({ id = '' }) => id) }
  }
  const { title = '', feed_url: self = '', items = [] } = parseJsonFeed(text)
  return { title, self, ids: items.map(({ id = '' }) => id) }
}
