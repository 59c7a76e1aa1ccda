import type { Company } from '../../../content/article/company.ts'
import { uniform } from './passage.ts'

/** A name that stands in a text, and whose it may be. */
export interface FoundName {
  /** More than one where companies share an alias. */
  ids: readonly string[]
  /** As it stands there. */
  words: string
  offset: number
}

interface Name {
  text: string
  upper: string
  ids: string[]
}

/** Names so short are taken only as they are written: "ARM" and "Arm" may be two things. */
const SHORTEST_IN_ANOTHER_CASE = 4
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const WORD = /[\p{L}\p{N}]/u

/** The names and aliases of a site's companies, to be found in texts: ten thousand of them as quickly as ten. */
export class CompanyNames {
  /** By the first word, or in scripts without blanks the first character, in capitals; the longest first. */
  private readonly byStart = new Map<string, Name[]>()

  private readonly ids: ReadonlySet<string>

  constructor(companies: readonly Pick<Company, 'id' | 'name' | 'aliases'>[]) {
    this.ids = new Set(companies.map(({ id }) => id))
    const names = new Map<string, Name>()
    for (const { id, name, aliases } of companies) {
      for (const text of [name, ...aliases].flatMap(withoutArticle).map(uniform)) {
        const known = names.get(text)
        if (!known) names.set(text, { text, upper: text.toUpperCase(), ids: [id] })
        else if (!known.ids.includes(id)) known.ids.push(id)
      }
    }
    for (const name of names.values()) {
      const start = startOf(name.upper)
      if (start === '') continue
      const list = this.byStart.get(start) ?? []
      list.push(name)
      this.byStart.set(start, list)
    }
    for (const list of this.byStart.values()) list.sort((a, b) => b.text.length - a.text.length)
  }

  /** The company that the whole of some words names, by its id, a name or an alias; `null` where it is none that the site knows. */
  idOf(words: string): string | null {
    if (this.ids.has(words)) return words
    const [found] = this.find(words)
    return found && found.offset === 0 && found.words.length === words.length ? (found.ids[0] ?? null) : null
  }

  /** Every name in a text, in order; of names that overlap the longest. Upper and lower case count, but see {@link isWritten}. */
  find(text: string): FoundName[] {
    const even = uniform(text)
    const upper = even.toUpperCase()
    // Some letters become two in capitals; then capitals are of no help.
    const capitals = upper.length === even.length ? upper : even
    const found: FoundName[] = []
    let end = 0
    for (const { index: offset } of capitals.matchAll(
      /(?<![\p{L}\p{N}])[\p{L}\p{N}]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu,
    )) {
      if (offset < end) continue
      const name = this.byStart.get(startOf(capitals.slice(offset)))?.find((known) => isWritten(known, even, capitals, offset))
      if (!name) continue
      end = offset + name.text.length
      found.push({ ids: name.ids, words: text.slice(offset, end), offset })
    }
    return found
  }
}

/** "The New York Times" is also called "New York Times". */
function withoutArticle(name: string): string[] {
  return name.startsWith('The ') ? [name, name.slice(4)] : [name]
}

function startOf(text: string): string {
  if (UNSPACED.test(text.charAt(0))) return text.charAt(0)
  return /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? ''
}

/** Whether a name stands at a place: as a word, as it is written or, where it begins with a capital, in another case ("Nvidia"). */
function isWritten({ text: name, upper }: Name, text: string, capitals: string, offset: number): boolean {
  if (!capitals.startsWith(upper, offset)) return false
  const next = text.charAt(offset + name.length)
  if (WORD.test(next) && !UNSPACED.test(next) && WORD.test(name.slice(-1))) return false
  if (text.startsWith(name, offset)) return true
  const first = text.charAt(offset)
  return name.length >= SHORTEST_IN_ANOTHER_CASE && first !== first.toLowerCase()
}
