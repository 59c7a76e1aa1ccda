import type { JsonPath } from './jsonText.ts'

/** What JSON.parse passes over, or what the code behind it could not bear. */
export interface JsonScan {
  /** Names that an object has twice, with the places of both. */
  repeated: { path: JsonPath; offset: number; first: number }[]
  /** Where lists and objects lie deeper in each other than any format has it. */
  tooDeep: number | null
}

/** The formats need four. */
export const MOST_NESTED = 32

const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\],]/gs

interface Level {
  /** The names so far, with their places; null in a list. */
  names: Map<string, number> | null
  at: string | number
}

/** Goes once over a text that may be JSON, without taking it apart. */
export function scanJson(text: string): JsonScan {
  const repeated: JsonScan['repeated'] = []
  const levels: Level[] = []
  for (const { 0: token, 1: colon, index } of text.matchAll(TOKEN)) {
    const level = levels.at(-1)
    if (token === '{' || token === '[') {
      if (levels.length === MOST_NESTED) return { repeated, tooDeep: index }
      levels.push(token === '{' ? { names: new Map(), at: '' } : { names: null, at: 0 })
    } else if (token === '}' || token === ']') levels.pop()
    else if (token === ',') {
      if (typeof level?.at === 'number') level.at++
    } else if (colon !== undefined && level?.names) {
      const name = nameOf(token.slice(0, -colon.length))
      level.at = name
      const first = level.names.get(name)
      if (first === undefined) level.names.set(name, index)
      else repeated.push({ path: levels.map(({ at }) => at), offset: index, first })
    }
  }
  return { repeated, tooDeep: null }
}

/** A name as it is meant: `"\u0061"` is `"a"`. */
function nameOf(token: string): string {
  if (!token.includes('\\')) return token.slice(1, -1)
  try {
    return String(JSON.parse(token))
  } catch {
    return token
  }
}
