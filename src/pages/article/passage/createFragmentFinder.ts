/** Separates two blocks of a page's text, and what comes before and after something in a block that is not searched. */
export const BREAK = '\n'

/** The parts of a text directive: `[prefix-,]start[,end][,-suffix]`, decoded. */
export interface TextFragment {
  prefix: string | null
  start: string
  end: string | null
  suffix: string | null
}

export interface TextRange {
  start: number
  end: number
}

/** Which ends of a match have to be word boundaries. */
interface Boundaries {
  start: boolean
  end: boolean
}

/** Why no end was found: for this start alone, or for every later one as well. */
type NoEnd = 'try the next start' | 'no match'

/**
 * Makes a function that finds what a browser finds for a text fragment, by the algorithm "find a range from a text directive"
 * of https://wicg.github.io/scroll-to-text-fragment/. `text` is what a page shows, white space collapsed, its blocks separated
 * by {@link BREAK}. Case, accents and the form of quotation marks make no difference; terms lie within a block, and begin and
 * end at word boundaries.
 */
export function createFragmentFinder(text: string): (fragment: TextFragment) => TextRange | null {
  const folded = fold(text)
  const bounds = wordBounds(text)
  const find = (term: string, from: number, atBoundary: Boundaries): TextRange | null => {
    const foldedTerm = fold(term)
    for (let at = folded.indexOf(foldedTerm, from); at >= 0; at = folded.indexOf(foldedTerm, at + 1)) {
      const match = { start: at, end: at + foldedTerm.length }
      if ((!atBoundary.start || bounds.has(match.start)) && (!atBoundary.end || bounds.has(match.end))) return match
    }
    return null
  }

  /** The end of a range that begins with a start term: the term's own, or that of the first end term, followed by the suffix. */
  const findEnd = (startMatch: TextRange, { end, suffix }: TextFragment): number | NoEnd => {
    for (let from = startMatch.end; ; ) {
      const endMatch = end === null ? startMatch : find(end, from, { start: true, end: suffix === null })
      if (endMatch === null) return 'no match'
      if (suffix === null) return endMatch.end
      const suffixStart = skipSpace(text, endMatch.end)
      const suffixMatch = find(suffix, suffixStart, { start: false, end: true })
      if (suffixMatch === null) return 'no match'
      if (suffixMatch.start === suffixStart) return endMatch.end
      if (end === null) return 'try the next start'
      from = endMatch.end
    }
  }

  return (fragment) => {
    const { prefix, start, end, suffix } = fragment
    for (let from = 0; from < text.length; ) {
      const prefixMatch = prefix === null ? null : find(prefix, from, { start: true, end: false })
      if (prefix !== null && prefixMatch === null) return null
      const startAt = prefixMatch === null ? from : skipSpace(text, prefixMatch.end)
      const startMatch = find(start, startAt, { start: prefixMatch === null, end: end !== null || suffix === null })
      if (startMatch === null) return null
      from = (prefixMatch ?? startMatch).start + 1
      if (prefixMatch !== null && startMatch.start !== startAt) continue
      const rangeEnd = findEnd(startMatch, fragment)
      if (rangeEnd === 'no match') return null
      if (rangeEnd !== 'try the next start') return { start: startMatch.start, end: rangeEnd }
    }
    return null
  }
}

/** The offsets of word boundaries in a text. */
export function wordBounds(text: string): ReadonlySet<number> {
  return new Set([...segmentWords(text).map(({ index }) => index), text.length])
}

export function segmentWords(text: string): Intl.SegmentData[] {
  return [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)]
}

/** The offset of the next character that is no space. */
export function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /[ \n]/.test(text.charAt(at))) at++
  return at
}

const QUOTES: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"' }

/** The text as it is compared. Every character keeps its offset. */
function fold(text: string): string {
  return text.replace(/[A-Z]|[^\0-\x7f]/g, (character) => {
    const small = (QUOTES[character] ?? character.normalize('NFD').charAt(0)).toLowerCase()
    return small.length === 1 ? small : character
  })
}
