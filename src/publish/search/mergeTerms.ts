import { CborWriter } from './cborWriter.ts'
import { SPELLING, sortKey, type Terms } from './terms.ts'

/** A file of the index: its words, in the order of their bytes, as Pagefind writes them. */
export interface IndexChunk {
  firstWord: string
  lastWord: string
  bytes: Buffer
}

/** Terms of neighbouring pages, of which there are `length`. */
interface Part extends Terms {
  lengths: readonly number[]
}

/** Where a term stands: the place of a part, and its place there, in turns. */
type Places = number[]

/** How much a file of the index holds, as {@link Terms.room} counts it. Pagefind's own are larger, and so is then what a query fetches. */
const CHUNK_ROOM = 6000

/**
 * Puts the words of several parts together, as Pagefind would have written them had it got all pages at once, and cuts them into
 * files by its rule: a file ends with the word that fills it. Nothing of what lies in between the distances of pages is read.
 */
export function* mergeTerms(parts: readonly Part[], chunkRoom = CHUNK_ROOM): Generator<IndexChunk> {
  const offsets: number[] = []
  parts.reduce((offset, { lengths }, i) => {
    offsets[i] = offset
    return offset + lengths.length
  }, 0)
  const words = new CborWriter()
  let [count, room, firstWord, lastWord] = [0, 0, '', '']
  const close = (): IndexChunk => {
    const body = words.take()
    words.list(1)
    words.list(count)
    const chunk = { firstWord, lastWord, bytes: Buffer.concat([words.take(), body]) }
    count = 0
    room = 0
    return chunk
  }
  for (const [word, base, spellings] of groupSpellings(placesOf(parts))) {
    if (count === 0) firstWord = word
    lastWord = word
    count += 1
    words.list(3)
    words.text(word)
    room += writePostings(words, parts, offsets, base)
    words.list(spellings.length)
    for (const [spelling, places] of spellings) {
      words.list(2)
      words.text(spelling)
      // Pagefind counts the spelling itself, but no word.
      room += 1 + writePostings(words, parts, offsets, places)
    }
    if (room >= chunkRoom) yield close()
  }
  if (count > 0) yield close()
}

/** All terms, sorted, and where each stands. */
function placesOf(parts: readonly Part[]): [term: string, Places][] {
  const places = new Map<string, Places>()
  for (const [part, { terms }] of parts.entries()) {
    for (const [i, term] of terms.entries()) {
      const known = places.get(term)
      if (known) known.push(part, i)
      else places.set(term, [part, i])
    }
  }
  const keyed = [...places].map(([term, found]) => ({ key: sortKey(term), term, found }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ term, found }) => [term, found])
}

type Word = [word: string, base: Places, spellings: [spelling: string, Places][]]

/** Words with their spellings, which follow them. */
function* groupSpellings(terms: readonly [string, Places][]): Generator<Word> {
  let word: Word | null = null
  for (const [term, places] of terms) {
    const [base = '', spelling] = term.split(SPELLING)
    if (spelling !== undefined) word?.[2].push([spelling, places])
    else {
      if (word) yield word
      word = [base, places, []]
    }
  }
  if (word) yield word
}

/** Writes the pages of a term in all parts; the room that they take. */
function writePostings(writer: CborWriter, parts: readonly Part[], offsets: readonly number[], places: Places): number {
  let [pages, room] = [0, 0]
  for (let i = 0; i < places.length; i += 2) {
    const part = parts[places[i] ?? 0]
    const at = places[i + 1] ?? 0
    pages += part?.pages[at] ?? 0
    room += part?.room[at] ?? 0
  }
  writer.list(pages)
  let before = 0
  for (let i = 0; i < places.length; i += 2) {
    const [number = 0, at = 0] = [places[i], places[i + 1]]
    const [part, offset = 0] = [parts[number], offsets[number]]
    if (!part?.pages[at]) continue
    writer.list(3)
    writer.unsigned(offset + (part.first[at] ?? 0) - before)
    writer.encoded(part.postings, at === 0 ? 0 : (part.ends[at - 1] ?? 0), part.ends[at] ?? 0)
    before = offset + (part.last[at] ?? 0)
  }
  return room
}
