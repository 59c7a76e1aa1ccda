import type { StatedFields } from '../../story.ts'
import { plainWords } from '../text/plainWords.ts'
import { type FieldTree, isMap, leavesOf } from './fieldTree.ts'
import { titleOrPublisher } from './titleOrPublisher.ts'

type Source = NonNullable<StatedFields['sources']>[number]

const ADDRESS = /https?:\/\/[^\s<>"|]+/gi

/** The sources that a value names: objects with an address, addresses, or words beside them. What has no address is none. */
export function readSources(tree: FieldTree): Source[] {
  if (typeof tree === 'string') return fromText(tree)
  if (Array.isArray(tree)) return tree.flatMap(readSources)
  const [url] = ['url', 'link', 'href', 'address'].flatMap((name) => (tree[name] === undefined ? [] : leavesOf(tree[name])))
  if (url === undefined || !isAddress(url)) return Object.values(tree).flatMap(readSources)
  const words = (...names: string[]) => {
    const found = names.map((name) => tree[name]).find((inner) => inner !== undefined)
    return found === undefined ? null : plainWords(leavesOf(found).join(' ')) || null
  }
  return [
    {
      title: words('title', 'name', 'headline'),
      publisher: words('publisher', 'outlet', 'site'),
      url: url.trim(),
      date: words('date', 'published'),
    },
  ]
}

function fromText(text: string): Source[] {
  const urls = text.match(ADDRESS) ?? []
  const words = wordsBeside(text.split(ADDRESS))
  const sources = urls.flatMap((found, i): Source[] => {
    const url = trimEnd(found)
    return isAddress(url) ? [{ ...titleOrPublisher(plainWords((words[i] ?? '').replace(/[[\]()<>]/g, ' ')), url), url, date: null }] : []
  })
  return sources.filter(({ url }, i) => sources.findIndex((source) => source.url === url) === i)
}

/**
 * Which words belong to which address. Those beside the only one are its own, wherever they stand. Of several, each has those before
 * it, unless the first has none: then nobody can tell.
 */
function wordsBeside(parts: readonly string[]): string[] {
  if (parts.length === 2) return [parts.join(' ')]
  const isLabelled = /\p{L}/u.test(parts[0] ?? '')
  return isLabelled ? parts.map((part) => part.replace(/^[\s,;.)\]>]*(?:and|und|et)\b/i, '')) : []
}

/** An address within a text, without the marks that end the sentence. */
function trimEnd(url: string): string {
  const trimmed = url.replace(/[.,;:!?'"”’\]]+$/, '')
  return trimmed.endsWith(')') && !trimmed.includes('(') ? trimEnd(trimmed.slice(0, -1)) : trimmed
}

export function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+/i.test(text.trim()) && URL.canParse(text.trim())
}

/** Authors as objects or names. */
export function readAuthors(tree: FieldTree): NonNullable<StatedFields['authors']> {
  if (typeof tree === 'string') {
    return tree
      .split(/[;|\n]|,\s|\s+(?:and|und|et|&)\s+/)
      .map((name) => ({ name: plainWords(name.replace(/^by\s+/i, '')), url: null }))
      .filter(({ name }) => name !== '')
  }
  if (!isMap(tree)) return tree.flatMap(readAuthors)
  const name = plainWords(leavesOf(tree['name'] ?? '').join(' '))
  const [url = ''] = leavesOf(tree['url'] ?? '')
  return name === '' ? [] : [{ name, url: isAddress(url) ? url : null }]
}
