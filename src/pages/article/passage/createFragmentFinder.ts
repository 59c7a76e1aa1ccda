/** What stands between two blocks of a page's text, and where a block has something in it that is not searched. */
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

/**
 * Makes a function that tells where a browser finds text fragments on a page: "find a range from a text directive" of https://wicg.github.io/scroll-to-text-fragment/.
 * `text` is what a page shows, spaces collapsed, its blocks apart by {@link BREAK}. Case, accents and the form of
 * quotation marks make no difference; terms lie within a block, and begin and end with words.
 */
export function createFragmentFinder(text: string): (fragment: TextFragment) => TextRange | null {
  const folded = fold(text)
  const bounds = wordBounds(text)
  const find = (term: string, from: number, atWordStart: boolean, atWordEnd: boolean): TextRange | null => {
    const wanted = fold(term)
    for (let at = folded.indexOf(wanted, from); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      const found = { start: at, end: at + wanted.length }
      if ((!atWordStart || bounds.has(found.start)) && (!atWordEnd || bounds.has(found.end))) return found
    }
    return null
  }

  /** The end of what begins with a start term: its own, or that of the first end term; with the suffix behind it. */
  const endFrom = (found: TextRange, { end, suffix }: TextFragment): number | 'none here' | 'none at all' => {
    for (let from = found.end; ; ) {
      const last = end === null ? found : find(end, from, true, suffix === null)
      if (last === null) return 'none at all'
      if (suffix === null) return last.end
      const after = skipSpace(text, last.end)
      const behind = find(suffix, after, false, true)
      if (behind === null) return 'none at all'
      if (behind.start === after) return last.end
      if (end === null) return 'none here'
      from = last.end
    }
  }

  return (fragment) => {
    const { prefix, start, end, suffix } = fragment
    for (let from = 0; from < text.length; ) {
      const before = prefix === null ? null : find(prefix, from, true, false)
      if (prefix !== null && before === null) return null
      const at = before === null ? from : skipSpace(text, before.end)
      const found = find(start, at, before === null, end !== null || suffix === null)
      if (found === null) return null
      from = (before ?? found).start + 1
      if (before !== null && found.start !== at) continue
      const foundEnd = endFrom(found, fragment)
      if (foundEnd === 'none at all') return null
      if (foundEnd !== 'none here') return { start: found.start, end: foundEnd }
    }
    return null
  }
}

/** The places in a text where a word, or what stands between two, begins or ends. */
export function wordBounds(text: string): ReadonlySet<number> {
  return new Set([...segmentWords(text).map(({ index }) => index), text.length])
}

export function segmentWords(text: string): Intl.SegmentData[] {
  return [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)]
}

/** The next place that is no space. */
export function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /[ \n]/.test(text.charAt(at))) at++
  return at
}

const QUOTES: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"' }

/** The text as it is compared, in which every character keeps its place. */
function fold(text: string): string {
  return text.replace(/[A-Z]|[^\0-\x7f]/g, (character) => {
    const small = (QUOTES[character] ?? character.normalize('NFD').charAt(0)).toLowerCase()
    return small.length === 1 ? small : character
  })
}
