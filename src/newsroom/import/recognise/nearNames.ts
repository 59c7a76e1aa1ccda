import { distance } from 'fastest-levenshtein'
import type { Company } from '../../../content/article/company.ts'
import { compareText } from '../../../content/text/compareText.ts'
import { foldLetters } from '../../../content/text/foldLetters.ts'

const MOST = 3
/** Names shorter than this are near only by their words: two of three letters are anything. */
const SHORTEST_MISSPELT = 5
const MOST_EDITS = 2

interface Known {
  id: string
  name: string
  folded: string
}

/** Finds companies whose names or aliases look like another name: "AdWeek" is Adweek, "Agence France-Press" Agence France-Presse. */
export class NearNames {
  private readonly known: Known[]
  private readonly byFirstWord = new Map<string, Known[]>()
  /** By the first character and the length: who errs in the first letter is rare, and ten thousand names are many. */
  private readonly bySize = new Map<string, Known[]>()
  private readonly answers = new Map<string, { id: string; name: string }[]>()

  constructor(companies: readonly Pick<Company, 'id' | 'name' | 'aliases'>[]) {
    this.known = companies.flatMap(({ id, name, aliases }) => [name, ...aliases].map((word) => ({ id, name, folded: fold(word) })))
    for (const name of this.known) {
      add(this.byFirstWord, firstWord(name.folded), name)
      add(this.bySize, sizeOf(name.folded, name.folded.length), name)
    }
  }

  /** At most three, the nearest first. */
  find(name: string): { id: string; name: string }[] {
    const word = fold(name)
    const answer = this.answers.get(word) ?? this.search(word)
    this.answers.set(word, answer)
    return answer
  }

  private search(word: string): { id: string; name: string }[] {
    const edits = new Map<string, { name: string; edits: number }>()
    const note = ({ id, name }: Known, count: number) => {
      const known = edits.get(id)
      if (!known || known.edits > count) edits.set(id, { name, edits: count })
    }
    if (word.length >= SHORTEST_MISSPELT) {
      for (let length = word.length - MOST_EDITS; length <= word.length + MOST_EDITS; length++) {
        for (const known of this.bySize.get(sizeOf(word, length)) ?? []) {
          const count = known.folded.length < SHORTEST_MISSPELT ? MOST_EDITS + 1 : distance(known.folded, word)
          if (count <= MOST_EDITS) note(known, count)
        }
      }
    }
    // "Helion Energy" may be Helion.
    for (const known of this.byFirstWord.get(firstWord(word)) ?? []) {
      if (known.folded === word || known.folded.startsWith(`${word} `) || word.startsWith(`${known.folded} `)) note(known, MOST_EDITS)
    }
    return [...edits]
      .sort(([a, one], [b, other]) => one.edits - other.edits || compareText(a, b))
      .slice(0, MOST)
      .map(([id, { name }]) => ({ id, name }))
  }
}

function sizeOf(folded: string, length: number): string {
  return `${folded.charAt(0)}${length}`
}

function add<K>(map: Map<K, Known[]>, key: K, value: Known): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function firstWord(folded: string): string {
  return folded.split(' ', 1)[0] ?? ''
}

function fold(name: string): string {
  return name
    .replace(/\S+/g, foldLetters)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
