import { encodeText } from '../../../content/text/encodeText.ts'
import {
  BREAK,
  createFragmentFinder,
  segmentWords,
  skipSpace,
  type TextFragment,
  type TextRange,
  wordBounds,
} from './createFragmentFinder.ts'

/** A passage of up to so many characters is given as one term; a longer one by its first and last words. */
const MOST_WHOLE = 80
/** How many words the terms of a longer passage have, and how many words of context are added: the first that identify it. */
const TERM_WORDS = [4, 7, 12]
const CONTEXT_WORDS = [0, 2, 4, 8, 16]

/**
 * Formats the text directive that leads to a passage of a page, `text=…`, for an address after `#:~:`: the shortest of those
 * tried that finds this passage and not an earlier one like it. `null` where there is none, as for a passage without words.
 *
 * `text` is what the page shows (see {@link createFragmentFinder}); `start` and `end` may lie within words, which are
 * then taken whole.
 */
export function formatTextFragment(text: string, start: number, end: number): string | null {
  const passage = wholeWords(text, start, end)
  if (passage === null) return null
  const find = createFragmentFinder(text)
  for (const words of CONTEXT_WORDS) {
    for (const terms of termsOf(text, passage)) {
      const fragment = { ...terms, ...contextOf(text, passage, words) }
      const found = find(fragment)
      if (found?.start === passage.start && found.end === passage.end) return encode(fragment)
    }
  }
  return null
}

/** The passage trimmed and extended to word boundaries; `null` where nothing is left. */
function wholeWords(text: string, start: number, end: number): TextRange | null {
  const bounds = wordBounds(text)
  let first = skipSpace(text, start)
  let last = end
  while (last > first && /[ \n]/.test(text.charAt(last - 1))) last--
  if (first >= last) return null
  while (!bounds.has(first)) first--
  while (!bounds.has(last)) last++
  return { start: first, end: last }
}

/** The candidates for start and end terms, shortest first; no term spans two blocks. */
function* termsOf(text: string, { start, end }: TextRange): Generator<Pick<TextFragment, 'start' | 'end'>> {
  const passage = text.slice(start, end)
  const blocks = passage.split(BREAK)
  const [first = '', last = ''] = [blocks[0], blocks.at(-1)]
  if (blocks.length === 1 && passage.length <= MOST_WHOLE) yield { start: passage, end: null }
  for (const words of TERM_WORDS) {
    const head = firstWords(first, words)
    const tail = lastWords(last, words)
    if (blocks.length > 1 || head.length + tail.length < passage.length) yield { start: head, end: tail }
  }
  if (blocks.length === 1 && passage.length > MOST_WHOLE) yield { start: passage, end: null }
}

/** The words right before and right after a passage, as far as their own blocks have so many. */
function contextOf(text: string, { start, end }: TextRange, words: number): Pick<TextFragment, 'prefix' | 'suffix'> {
  const before = text.slice(0, start).trimEnd()
  const after = text.slice(skipSpace(text, end))
  return {
    prefix: lastWords(before.slice(before.lastIndexOf(BREAK) + 1), words) || null,
    suffix: firstWords(after.split(BREAK, 1)[0] ?? '', words) || null,
  }
}

/** The text up to the end of its `count`th word; all of it where it has fewer. */
function firstWords(text: string, count: number): string {
  if (count === 0) return ''
  const last = segmentWords(text).filter(({ isWordLike }) => isWordLike)[count - 1]
  return last ? text.slice(0, last.index + last.segment.length) : text.trimEnd()
}

/** The text from the beginning of its `count`th last word. */
function lastWords(text: string, count: number): string {
  if (count === 0) return ''
  const first = segmentWords(text)
    .filter(({ isWordLike }) => isWordLike)
    .at(-count)
  return first ? text.slice(first.index) : text.trimStart()
}

/** The delimiters of a directive are percent-encoded within its terms, beside what every address encodes. */
function encode({ prefix, start, end, suffix }: TextFragment): string {
  const term = (words: string) => encodeText(words).replaceAll('-', '%2D')
  const parts = [prefix !== null && `${term(prefix)}-`, term(start), end !== null && term(end), suffix !== null && `-${term(suffix)}`]
  return `text=${parts.filter((part) => part !== false).join(',')}`
}
