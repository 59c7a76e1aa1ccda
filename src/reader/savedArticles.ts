import { type Card, parseCards } from '../content/article/card.ts'
import type { CompanyLabel } from '../content/article/company.ts'
import { compareText } from '../content/text/compareText.ts'
import { asList, asNumber, asRecord, asText } from '../content/text/decode.ts'
import { isRead } from './marks.ts'
import type { Records } from './readerRecord.ts'
import type { Change } from './readerStore.ts'
import { recordKey, splitKey, tagKey } from './recordKey.ts'

/** An article that the reader has saved, as a list shows it, with what the reader has put to it. */
export interface SavedArticle {
  card: Card
  /** Of its companies, as they were called when it was saved. */
  labels: CompanyLabel[]
  /** When it was saved or opened last while it was: its card is of that time. In milliseconds since 1970. */
  at: number
  /** The reader's own line; empty where there is none. */
  note: string
  /** In the order of the alphabet. */
  tags: string[]
  /** Whether it was opened. */
  isRead: boolean
}

/** Notes are lines, and tags are words: longer ones are cut. In characters. */
export const MOST_OF_NOTE = 280
const MOST_OF_TAG = 40

/** All saved articles, the newest news first. One whose record can't be read is left out, and stays as it is. */
export function savedArticles(records: Records): SavedArticle[] {
  const tags = new Map<string, string[]>()
  for (const { key, value } of records.values()) {
    const [kind, id] = splitKey(key)
    const space = id.indexOf(' ')
    if (kind === 'tag' && value && space > 0) tags.set(id.slice(0, space), [...(tags.get(id.slice(0, space)) ?? []), id.slice(space + 1)])
  }
  return [...records.values()]
    .flatMap(({ key, at, value }) => {
      const [kind, slug] = splitKey(key)
      const saved = kind === 'saved' && value ? readSaved(value) : null
      if (!saved || saved.card.slug !== slug) return []
      const note = records.get(recordKey('note', slug))?.value?.['text']
      const own = (tags.get(slug) ?? []).sort(compareText)
      return { ...saved, at, note: typeof note === 'string' ? note : '', tags: own, isRead: isRead(records, slug) }
    })
    .sort((a, b) => compareText(b.card.date, a.card.date) || compareText(b.card.slug, a.card.slug))
}

function readSaved(value: Readonly<Record<string, unknown>>): { card: Card; labels: CompanyLabel[] } | null {
  try {
    const [card] = parseCards([value['card']], 'card')
    const labels = asList(value['labels'], 'labels', (label, at) => {
      const { id, name, hue } = asRecord(label, at)
      return { id: asText(id, at), name: asText(name, at), hue: asNumber(hue, at) }
    })
    return card ? { card, labels } : null
  } catch {
    return null
  }
}

/** The slugs of what is saved without a card: a link brought it (deviceLink.ts), and the site could not tell what it is. */
export function savedWithoutCard(records: Records): string[] {
  return [...records.values()].flatMap(({ key, value }) => {
    const [kind, slug] = splitKey(key)
    return kind === 'saved' && value && value['card'] === undefined ? [slug] : []
  })
}

export function countSaved(records: Records): number {
  let count = 0
  for (const { key, value } of records.values()) if (value && splitKey(key)[0] === 'saved') count++
  return count
}

/** Saves an article. What a later version put to its record stays. */
export function saveArticle(records: Records, card: Card, labels: readonly CompanyLabel[]): Change {
  const key = recordKey('saved', card.slug)
  return { key, value: { ...records.get(key)?.value, card, labels: labels.map(({ id, name, hue }) => ({ id, name, hue })) } }
}

/** Removes it, with its note and its tags. */
export function unsaveArticle(records: Records, slug: string): Change[] {
  const tags = [...records.values()].filter(({ key, value }) => value && key.startsWith(tagKey(slug, '')))
  const note = recordKey('note', slug)
  return [
    { key: recordKey('saved', slug), value: null },
    ...(records.get(note)?.value ? [{ key: note, value: null }] : []),
    ...tags.map(({ key }) => ({ key, value: null })),
  ]
}

/** An empty note is none. */
export function writeNote(slug: string, text: string): Change {
  const line = cut(text.replace(/\s+/gu, ' ').trim(), MOST_OF_NOTE)
  return { key: recordKey('note', slug), value: line === '' ? null : { text: line } }
}

/** Tags as somebody types them, apart by commas: each once, in small letters, without a hash in front. */
export function parseTags(text: string): string[] {
  const tags = text.split(',').map((tag) =>
    cut(
      tag
        .replace(/\s+/gu, ' ')
        .replace(/^[#\s]+/u, '')
        .toLowerCase(),
      MOST_OF_TAG,
    ),
  )
  return [...new Set(tags.filter(Boolean))].sort(compareText)
}

/** No character is cut in half. */
function cut(text: string, most: number): string {
  return (text.length > most ? [...text].slice(0, most).join('') : text).trim()
}

/** Gives an article exactly these tags. */
export function writeTags(slug: string, before: readonly string[], tags: readonly string[]): Change[] {
  return [
    ...tags.filter((tag) => !before.includes(tag)).map((tag) => ({ key: tagKey(slug, tag), value: {} })),
    ...before.filter((tag) => !tags.includes(tag)).map((tag) => ({ key: tagKey(slug, tag), value: null })),
  ]
}
