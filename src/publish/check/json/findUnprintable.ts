import type { JsonPath } from './jsonText.ts'

/** Half of a character, or a character that no XML may hold, and so no feed. */
const UNPRINTABLE = /(?![\t\n\r])[\p{Surrogate}\p{Noncharacter_Code_Point}\p{Control}]/u

/** A character that can't be published, in a text of a file. */
interface Unprintable {
  path: JsonPath
  /** In words for a fault. */
  found: string
}

/** The first such character of every text of a value. */
export function findUnprintable(value: unknown, path: JsonPath = []): Unprintable[] {
  if (typeof value === 'string') {
    const match = UNPRINTABLE.exec(value)
    return match ? [{ path, found: describe(match[0], value.slice(0, match.index)) }] : []
  }
  if (Array.isArray(value)) return value.flatMap((item, i) => findUnprintable(item, [...path, i]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => findUnprintable(inner, [...path, name]))
}

function describe(character: string, before: string): string {
  const code = `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
  const what = /\p{Surrogate}/u.test(character) ? 'half of a character' : 'a control character'
  return `${what} (${code})${before && ` after ${JSON.stringify(before.slice(-40))}`}`
}
