import { type Inline, parseInline } from '../../../../content/article/inlineMarkup.ts'
import { findForeignMarkup } from '../../../../publish/check/article/foreignMarkup.ts'
import { cleanText } from './cleanText.ts'
import { plainWords } from './plainWords.ts'

/** A part of a line of another format: words, emphasised words, or words that lead to an address. */
export type Phrase = Exclude<Inline, { type: 'citation' }>

/**
 * The text of an article's body that says what the parts say. Whatever can't be said in its markup is said without: emphasis within
 * links, links that lead nowhere on the web.
 */
export function markedText(phrases: readonly Phrase[]): string {
  const only = phrases.length === 1 ? phrases[0] : undefined
  if (only?.type === 'text') return plainWords(only.text)
  const parts = phrases.flatMap(separate)
  const text = cleanText(parts.map(write).join(''))
  return isAsMeant(text, parts) ? text : plainWords(parts.map(({ text }) => text).join(''))
}

/** Texts of an article as one. What begins a mark in one of them and ends it in the next is none: "<a" and ">". */
export function joinMarked(texts: readonly string[]): string {
  const [only, ...more] = texts
  if (more.length === 0) return only ?? ''
  return markedText(parseInline(texts.join(' ')).filter((part) => part.type !== 'citation'))
}

/** Blanks at the edge of emphasis and links stand outside of them. */
function separate(given: Phrase): Phrase[] {
  // Marks of notes, which lead nowhere here.
  const phrase = { ...given, text: given.text.replace(/\[\^[^\]\n]{0,40}\]/g, '') }
  const [, before = '', after = ''] = /^(\s*)[\s\S]*?(\s*)$/.exec(phrase.text) ?? []
  const words = tidy(phrase.text)
  const text = (blanks: string, inner = '', end = ''): Phrase => ({ type: 'text', text: (blanks && ' ') + inner + (end && ' ') })
  if (words === '') return phrase.text === '' ? [] : [text(' ')]
  if (phrase.type === 'text') return [text(before, words, after)]
  return [...(before ? [text(before)] : []), narrow(phrase, words), ...(after ? [text(after)] : [])]
}

function narrow(phrase: Phrase, text: string): Phrase {
  if (phrase.type !== 'link') return { ...phrase, text }
  const href = webAddress(phrase.href)
  return href === null ? { type: 'text', text } : { type: 'link', text: text.replace(/[[\]]/g, (mark) => (mark === '[' ? '(' : ')')), href }
}

/** Words of a part. A mark of a line's beginning is one only there, so a letter stands before; no star meets one of another part. */
function tidy(text: string): string {
  return plainWords(`x ${text.trim()}`).replace(/^x ?/, '').replaceAll('*', '∗')
}

/** An address as it may stand in brackets; `null` where it is neither of the web nor of an article of ours. */
function webAddress(href: string): string | null {
  if (/^\/articles\/[a-z\d-]+\/$/.test(href)) return href
  try {
    const url = new URL(href.trim())
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
    return url.href.replace(/[()*_`<>[\]\\]/g, (sign) => (sign === '_' ? sign : `%${sign.charCodeAt(0).toString(16).toUpperCase()}`))
  } catch {
    return null
  }
}

function write(part: Phrase): string {
  if (part.type === 'link') return `[${part.text}](${part.href})`
  return part.type === 'emphasis' ? `*${part.text}*` : part.text
}

/** Whether a text is read as the parts that it was written from, and the check has nothing against it. */
function isAsMeant(text: string, parts: readonly Phrase[]): boolean {
  const marks = (all: readonly Inline[]) => all.filter(({ type }) => type !== 'text').map((part) => JSON.stringify(part))
  const read = marks(parseInline(text))
  const meant = marks(parts)
  return read.length === meant.length && read.every((mark, i) => mark === meant[i]) && findForeignMarkup(text, 'marked', 20).length === 0
}
