import type { FaultWords } from '../json/placeFaults.ts'
import { quoteValue } from '../json/quoteValue.ts'

/**
 * How a text is shown: `marked` with the marks of inlineMarkup.ts, `plain` without any, `foreign` as others have put it (titles of
 * sources, names), where only what a program has left behind is no part of it.
 */
export type TextForm = 'marked' | 'plain' | 'foreign'

const NO_MARKS = 'plain text; this field shows marks as they are written'
const EMPHASIS = '*emphasis*'

/** Marks of other formats in a text, which readers would see as they are written; each once. */
export function findForeignMarkup(text: string, form: TextForm, sources = 0): FaultWords[] {
  if (!SUSPECT.test(form === 'marked' ? withoutGoodMarks(text) : text)) return []
  // What stands in an address is no text.
  const words = text.replace(/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/g, ']()').replace(/https?:\/\/[^\s)\]>|]+/gi, 'https:')
  const rules =
    form === 'foreign'
      ? LEFT_BEHIND
      : [...LEFT_BEHIND, ...FOREIGN_MARKS, ...(form === 'marked' ? [...BROKEN_MARKS, ...LINE_MARKS] : UNSHOWN_MARKS)]
  const found = rules.flatMap(({ mark, what, mend, show = quoteValue, inAddresses }) =>
    [...new Set([...(inAddresses ? text : words).matchAll(mark)].map(([whole]) => whole))].map((whole) => {
      const wanted = mend(whole)
      const isMark = wanted === EMPHASIS || wanted.startsWith('[')
      return { found: `${what} ${show(whole)}`, wanted: form !== 'marked' && isMark ? NO_MARKS : wanted, example: '' }
    }),
  )
  return form === 'marked' ? [...found, ...findNumbers(words, sources)] : found
}

/** What every mark below has; most texts have none of it and need no closer look. */
const SUSPECT = /[<&*_`\\[\]#\n•▪◦‣\u00e2\u00c2\u00c3\u200b\ufeff]/

function withoutGoodMarks(text: string): string {
  return text.includes('[') ? text.replace(/\[\^\d{1,4}\]|\[([^\][]+)\]\(https?:[^()\s_&*]*\)/g, ' $1') : text
}

interface Rule {
  mark: RegExp
  what: string
  /** What is wanted in place of such a mark. */
  mend: (mark: string) => string
  /** How it is shown; as it stands in the file if left out. */
  show?: (mark: string) => string
  /** Whether addresses are a part of it. */
  inAddresses?: true
}

const TAGS =
  'a|abbr|article|b|big|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|embed|figcaption|figure|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|' +
  'ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul|video'

/** What programs leave behind: tags, characters by name, bytes read in another encoding, escapes of escapes. */
const LEFT_BEHIND: readonly Rule[] = [
  { mark: new RegExp(`<(${TAGS})(?:\\s[^<>]*)?/?>(?:[^<]*</\\1>)?|</(?:${TAGS})>|<!--.*?-->`, 'gi'), what: 'the tag', mend: mendTag },
  {
    mark: /&(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos|nbsp|[mn]dash|hellip|[lr][sd]quo|[lr]aquo|euro|pound|yen|cent|copy|reg|trade|shy|bull|middot|times|deg|sect|[aeiou](?:acute|grave|circ|uml)|ntilde|ccedil|szlig|aring|oslash|aelig);/gi,
    what: 'the HTML',
    mend: (mark) => {
      const character = decodeEntity(mark)
      return character === null ? 'the character itself' : `the character itself: ${character}`
    },
  },
  {
    mark: /\u00e2(?:\u20ac[\u0080-\u00bf\u2122\u0153\u201c\u201d\u02dc\u00a6\u00a2]?|\u201a\u00ac)|[\u00c2\u00c3][\u0080-\u00bf\u0192\u201a\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2022\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]/g,
    what: 'letters that were read in a wrong encoding,',
    mend: (mark) => {
      const meant = readAgain(mark)
      return meant === null
        ? 'the text as it was; export or copy it again as UTF-8'
        : `did you mean ${quoteValue(meant)}? Export or copy it again as UTF-8`
    },
  },
  {
    mark: /(?<=\p{Script=Latin})[\u200b\ufeff]|[\u200b\ufeff](?=\p{Script=Latin})/gu,
    what: 'a character that nobody sees, and that no search finds words with,',
    mend: () => 'the word typed anew',
    show: (mark) => `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  },
  {
    mark: /\\u[\da-f]{4}|\\["']/gi,
    what: 'an escape that shows as it is,',
    mend: () => 'the character itself, or one backslash before it in place of two',
  },
]

/** Marks of Markdown, Slack and the like. */
const FOREIGN_MARKS: readonly Rule[] = [
  {
    mark: /(?<![\w*\p{Script=Latin}])\*{2,3}(?=[^\s*])[^*]*[^\s*]\*{2,3}(?![\w*\p{Script=Latin}])/gu,
    what: 'the bold',
    mend: () => EMPHASIS,
  },
  { mark: /(?<!\w)__(?!(?:init|main|name|file|all|proto)__)(?=[^\s_])[^_]*[^\s_]__(?!\w)/g, what: 'the bold', mend: () => EMPHASIS },
  { mark: /(?<![\w`])`(?=[^\s`])[^`\n]*`(?![\w`])/g, what: 'the code', mend: () => `plain text, or ${EMPHASIS}` },
  { mark: /<(?:https?:|mailto:)[^<>]*>/gi, what: 'the link', mend: () => '[words](https://…)', inAddresses: true },
]

/** Marks of ours that are not what they should be. */
const BROKEN_MARKS: readonly Rule[] = [
  { mark: /\[\^(?!\d{1,4}\])[^\]\n]{0,40}\]/g, what: 'the citation', mend: () => '[^1], the number of a source; for two, [^1][^2]' },
  { mark: /\][ \t]+\(https?:[^)\s]*\)?/gi, what: 'the link', mend: () => '[words](https://…) without a blank between', inAddresses: true },
  { mark: /\[https?:[^\]]*\]\([^)]*\)?/gi, what: 'the link', mend: () => '[words](https://…), words first', inAddresses: true },
]

/** What stands at the beginning of lines in Markdown and documents. */
const LINE_MARKS: readonly Rule[] = [
  { mark: /^#{1,6} (?=\S)/gm, what: 'the heading', mend: () => 'a block of its own in "body": { "heading": "…" }' },
  { mark: /^[•▪◦‣]\s|^[-*] (?=.*\n[-*] )/gm, what: 'the list', mend: () => 'a block of its own in "body": { "list": ["…", "…"] }' },
  { mark: /\n\s*\n/g, what: 'the empty line', mend: () => 'a text of its own in "body" for each paragraph; lines in a text run on' },
]

/** Marks of ours where they are not shown as such. */
const UNSHOWN_MARKS: readonly Rule[] = [
  { mark: /\[\^[^\]\n]{1,40}\]/g, what: 'the citation', mend: () => `${NO_MARKS}; cite in "body"` },
  { mark: /\[[^\][]+\]\(\)/g, what: 'the link', mend: () => `${NO_MARKS}; link in "body"` },
  { mark: /(?<![\w*\p{Script=Latin}])\*(?=[^\s*])[^*]*[^\s*]\*(?![\w*\p{Script=Latin}])/gu, what: 'the emphasis', mend: () => NO_MARKS },
]

/** `[1]` without its ^: after words, before a sentence's mark or at the end; elsewhere only where a source has that number. */
function findNumbers(text: string, sources: number): FaultWords[] {
  const marks = [...text.matchAll(/\[(\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*)\](?!\()/g)].filter(({ 0: mark, 1: digits, index }) => {
    const isTight = /\S/.test(text.charAt(index - 1)) && !/[\s([“"'’‘]/.test(text.charAt(index - 1))
    const isLast = /^\s*(?:[.,;:!?]|$)/.test(text.slice(index + mark.length))
    return isTight || isLast || (Number(digits) >= 1 && Number(digits) <= sources)
  })
  return [...new Map(marks.map(({ 0: mark, 1: digits = '' }) => [mark, digits]))].map(([mark, digits]) => {
    const numbers = (digits.match(/\d+/g) ?? []).map((number) => `[^${number}]`)
    const wanted = numbers.join(/[–-]/.test(digits) ? ' to ' : '')
    return { found: `the citation ${mark} without ^`, wanted: `${wanted}, or the number without brackets`, example: numbers.join('') }
  })
}

function mendTag(tag: string): string {
  const name = /[a-z][a-z\d]*/i.exec(tag)?.[0].toLowerCase() ?? ''
  if (/^(?:b|strong|em|i|u|mark|cite)$/.test(name)) return EMPHASIS
  if (name === 'a') return '[words](https://…)'
  if (name === 'sup') return '[^1] for a citation'
  if (/^(?:br|p|div|section|article)$/.test(name)) return 'plain text; each paragraph is a text of its own in "body"'
  if (/^(?:ul|ol|li)$/.test(name)) return 'a block of its own in "body": { "list": ["…", "…"] }'
  if (/^h\d$/.test(name)) return 'a block of its own in "body": { "heading": "…" }'
  if (/^(?:blockquote|q)$/.test(name)) return 'a block of its own in "body": { "quote": "…", "by": "…" }'
  return 'plain text; there is no HTML'
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", mdash: '—', ndash: '–', hellip: '…' }
const MORE_ENTITIES: Readonly<Record<string, string>> = { lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', euro: '€', pound: '£', copy: '©' }

function decodeEntity(mark: string): string | null {
  const name = mark.slice(1, -1)
  const number = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : name.startsWith('#') ? Number(name.slice(1)) : null
  if (number === null) return ENTITIES[name.toLowerCase()] ?? MORE_ENTITIES[name.toLowerCase()] ?? null
  return number > 32 && number < 0x11_0000 && number !== 127 ? String.fromCodePoint(number) : null
}

/** The bytes of Windows-1252 that are no Latin-1, from 80 on. */
const BEYOND_LATIN1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** What letters are that were written as UTF-8 and read as Windows-1252. */
function readAgain(letters: string): string | null {
  const bytes = [...letters].map((letter) => {
    const place = BEYOND_LATIN1.indexOf(letter)
    return place < 0 ? letter.charCodeAt(0) : 0x80 + place
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}
