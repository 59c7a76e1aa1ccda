import { type PublishedSite, pathWithin } from './publishedSite.ts'
import type { PublishedPage } from './readPage.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * What the structured data of an article's page lacks of what Google documents for articles
 * (https://developers.google.com/search/docs/appearance/structured-data/article): a headline, pictures that are there, days in
 * their order, who wrote it and who published it, by name and type; and where it differs from the page's own tags.
 */
export function findArticleFaults(site: PublishedSite, { path, data, meta, canonical }: PublishedPage): string[] {
  const article = data.map(fieldsOf).find((thing) => thing['@type'] === 'NewsArticle')
  if (!article) return [`/${path}: no article`]
  const faults: string[] = []
  const wants = (isMet: boolean, fault: string) => {
    if (!isMet) faults.push(`/${path}: ${fault}`)
  }
  const [published, modified] = [article['datePublished'], article['dateModified']]
  const authors = listOf(article['author']).map(fieldsOf)
  const publisher = fieldsOf(article['publisher'])
  const images = listOf(article['image'])
  wants(article['headline'] === meta.get('og:title'), 'its headline is not og:title')
  wants(article['url'] === canonical, 'its url is not the canonical link')
  wants(isDay(published) && isDay(modified) && published <= modified, `it was put out ${published} and changed ${modified}`)
  wants(meta.get('article:published_time') === published, 'article:published_time is another day')
  wants((meta.get('article:modified_time') ?? modified) === modified, 'article:modified_time is another day')
  wants(typeof article['inLanguage'] === 'string', 'no language')
  for (const author of authors.length > 0 ? authors : [{}]) wants(isNamed(author, ['Person', 'Organization']), 'an author without a name')
  wants(isNamed(publisher, ['Organization', 'NewsMediaOrganization']), 'a publisher without a name')
  for (const address of [...authors, publisher].map((who) => who['url'])) {
    wants(address === undefined || isAddress(address), `${JSON.stringify(address)} is no address`)
  }
  const isThere = (image: unknown) => isAddress(image) && site.files.has(pathWithin(site, image, path) ?? '')
  wants(images.length > 0 && images.every(isThere), `pictures that are not there: ${images.join(' ')}`)
  return faults
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function listOf(value: unknown): unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

function isNamed(thing: Fields, types: readonly string[]): boolean {
  return types.includes(String(thing['@type'])) && typeof thing['name'] === 'string' && thing['name'] !== ''
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value)
}
