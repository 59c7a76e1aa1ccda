import { beginsWithDateline, endsSentence, isHeadingLike } from './lineKinds.ts'

/** Lines that stand together with a longer one are not wrapped by hand: each is a paragraph. */
export const LONGEST_WRAPPED = 130
/** "Source: …" and "[1] …": lines on their own. */
const LABEL = /^(?:(?:title|headline|sources?|links?|url|via|date|published|read more|contacts?|quellen?|datum|titel)\s*:|\[\d{1,2}\]\s)/i
const BULLET = /^\s*(?:[•▪◦‣●■·\uf0b7\uf0a7]|[-–*+o](?=\s))\s*(?=\S)/
const NUMBER = /^\s*(?:\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)/
/** The first parts of words that keep their hyphen where a line ends in it. */
const KEEPS_HYPHEN =
  /(?:^|[^\p{L}])(?:multi|non|co|long|short|high|low|large|small|mid|full|well|self|state|real|open|next|post|pre|cross|cloud|data|year|two|three|four|five|six|seven|eight|nine|ten|third|first|second|on|in|end|low|AI|GPU|all|best|cost|energy|forward|so|third)-$/iu

/** Lines that stand together: a paragraph, or the items of a list. */
export type Paragraph = { text: string } | { items: string[] }

/** Paragraphs of a text of clean lines: blank lines part them, lines that were wrapped are joined, and bullets make lists. */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = text.split('\n').map((line) => line.trimEnd())
  const widths = widthsOf(lines)
  const words = wordsIn(text)
  const found: Paragraph[] = []
  let isOpen = false
  let last = ''
  for (const [i, line] of lines.entries()) {
    const longest = widths[i] ?? 0
    const before = last
    last = line.trim()
    if (last === '') {
      isOpen = false
      continue
    }
    const previous = found.at(-1)
    const isItem = BULLET.test(line) || (NUMBER.test(line) && startsNumbers(line, previous))
    if (isItem) {
      const item = last.replace(BULLET.test(line) ? BULLET : NUMBER, '')
      if (previous && 'items' in previous) previous.items.push(item)
      else found.push({ items: [item] })
      isOpen = true
    } else if (
      !isOpen ||
      !previous ||
      longest > LONGEST_WRAPPED ||
      startsAnew(before, last, longest, 'text' in previous && previous.text === before)
    ) {
      found.push({ text: last })
      isOpen = true
    } else if ('items' in previous) previous.items.push(joinLines(previous.items.pop() ?? '', last, words))
    else previous.text = joinLines(previous.text, last, words)
  }
  return found.map(asText)
}

/** For each line the length of the longest one that it stands together with. */
function widthsOf(lines: readonly string[]): number[] {
  const widths: number[] = []
  let start = 0
  lines.forEach((line, i) => {
    if (line !== '' && i < lines.length - 1) return
    const longest = lines.slice(start, i + 1).reduce((most, { length }) => Math.max(most, length), 0)
    for (let at = start; at <= i; at++) widths.push(longest)
    start = i + 1
  })
  return widths
}

/** "1." begins a list, and "2." goes on with one; a line that begins with a year or a day does not. */
function startsNumbers(line: string, previous: Paragraph | undefined): boolean {
  return (previous !== undefined && 'items' in previous) || /^\s*\(?(?:1|a)[.)]/.test(line)
}

/** A single line that begins with a dash is speech or a remark. */
function asText(paragraph: Paragraph): Paragraph {
  const [only = '', ...more] = 'items' in paragraph ? paragraph.items : []
  return 'items' in paragraph && more.length === 0 && only.length > 200 ? { text: only } : paragraph
}

/**
 * A paragraph ends where a line is much shorter than the others, and a sentence ends with it; a dateline begins one; and a short line
 * with a long one below it is a heading.
 */
function startsAnew(before: string, line: string, longest: number, isFirst: boolean): boolean {
  if (LABEL.test(line) || (isFirst && LABEL.test(before))) return true
  if (isFirst && isHeadingLike(before) && before.length < longest * 0.6 && line.length > longest * 0.5 && /^["“„«]?\p{Lu}/u.test(line))
    return true
  if (beginsWithDateline(line) && !/\b(?:of|on|by|from|until|the|to|in)$|,$/i.test(before)) return true
  return before.length < longest * 0.7 && endsSentence(before) && /^["“„«]?\p{Lu}/u.test(line)
}

/** The words of a text in small letters, those with hyphens whole. */
export function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [])
}

/** Two lines as one; a word that a hyphen parts is one where the rest of the text has it so, or nothing speaks for the hyphen. */
export function joinLines(before: string, line: string, words: ReadonlySet<string>): string {
  const [, start] = /(\p{L}{2,})-$/u.exec(before) ?? []
  const [, end] = /^(\p{Ll}+)/u.exec(line) ?? []
  if (start === undefined || end === undefined) return /\p{L}-$/u.test(before) ? before + line : `${before} ${line}`
  const hasWhole = words.has((start + end).toLowerCase())
  const hasHyphen = words.has(`${start}-${end}`.toLowerCase())
  const keeps = hasHyphen || (!hasWhole && KEEPS_HYPHEN.test(before))
  return keeps ? before + line : before.slice(0, -1) + line
}
