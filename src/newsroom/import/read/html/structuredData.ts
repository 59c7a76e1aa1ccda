import { type FieldMap, fieldTree, isMap, leavesOf } from '../fields/fieldTree.ts'
import { isAddress, readAuthors } from '../fields/readSources.ts'

/** What JSON-LD says of an article (https://schema.org/NewsArticle). */
export interface ArticleData {
  headline: string | null
  datePublished: string | null
  publisher: string | null
  url: string | null
  authors: { name: string; url: string | null }[]
}

const ARTICLE = /^(?:.*[/:])?(?:\w*Article|BlogPosting|\w*Posting|PressRelease|Report)$/

/** The first article of a page's JSON-LD; what is broken there is passed over. */
export function articleData(document: Document): ArticleData {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const things = scripts.flatMap((script) => thingsOf(parse(script.textContent ?? '')))
  const article = things.find((thing) => leavesOf(thing['@type'] ?? '').some((type) => ARTICLE.test(type))) ?? {}
  const text = (name: string) => leavesOf(article[name] ?? '')[0]?.trim() || null
  const page = article['mainEntityOfPage']
  const id = isMap(page) ? page['@id'] : page
  return {
    headline: text('headline') ?? text('name'),
    datePublished: text('datePublished'),
    publisher: text('publisher'),
    url: [text('url'), typeof id === 'string' ? id : null].find((address) => address !== null && isAddress(address)) ?? null,
    authors: article['author'] === undefined ? [] : readAuthors(article['author']),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '')) as unknown
  } catch {
    return null
  }
}

/** A thing, a list of things, or a graph of them. */
function thingsOf(value: unknown): FieldMap[] {
  const tree = fieldTree(value)
  if (tree === null || typeof tree === 'string') return []
  if (Array.isArray(tree)) return tree.flatMap(thingsOf)
  return [tree, ...(tree['@graph'] === undefined ? [] : thingsOf(tree['@graph']))]
}
