import { foldLetters } from '../text/foldLetters.ts'
import { isUnspaced, splitRuns } from '../text/unspaced.ts'
import { normalizeNumbers, numberWords } from './normalizeNumbers.ts'

/**
 * Spellings that differ between countries, folded on both sides of the index: whoever writes "data center" finds the data
 * centres. Word for word, so that the places of words stay the same.
 */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ['center', 'centre'],
  ['centers', 'centres'],
  ['license', 'licence'],
  ['licenses', 'licences'],
  ['licensed', 'licenced'],
  ['licensing', 'licencing'],
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['defense', 'defence'],
  ['labor', 'labour'],
  ['modeling', 'modelling'],
])
/** Marks belong to their word: the vowels of Hindi are marks, and so are accents that stand for themselves. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** A longer search is a page that was pasted: its first words say what it is about, and every word is a question to each bundle. */
const MOST_WORDS = 24
const MOST_TYPED = 2000

/** Words that say nothing about what is sought. Questions are made of them. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been by did do does for from had has have how if in into is it its of on or over so than that the their them ' +
    'then there these they this to under was were what when where which who whom whose why will with would about between any all'
  ).split(' '),
)

/** A text as the index takes it: as many words as before, in one spelling and in plain letters. */
export function foldSpelling(text: string): string {
  return text.replace(WORD, (written) => {
    const word = foldLetters(written)
    const lower = word.toLowerCase()
    return (
      FOLDED.get(lower) ??
      (/i[zs](?:e|ed|es|ing|ation|ations)$/.test(lower) && lower.length > 6 ? word.replace(/z(?=[a-z]+$)/i, 's') : word)
    )
  })
}

/** A question to the full-text index. */
export interface SearchQuery {
  /** Words of which all are wanted, figures as normalizeNumbers.ts writes them. */
  words: string[]
  /** Words that are wanted one after the other. */
  phrases: string[]
  /** Letters of scripts without spaces that are wanted one after the other, wherever they stand (unspaced.ts). */
  runs: string[]
  /** Words and phrases that must not occur. */
  without: string[]
}

export const NO_QUERY: SearchQuery = { words: [], phrases: [], runs: [], without: [] }

/**
 * Reads what somebody typed: words, "phrases" in straight or curly quotes, and a minus before what is to be left out. A
 * quote that does not close goes on to the end. Words that say nothing are passed over where others say something, and a
 * phrase with a figure in it counts as its words, since figures are found however they are written. Of a text that was
 * pasted the first words count.
 */
export function parseSearchQuery(typed: string): SearchQuery {
  const phrases: string[] = []
  const without: string[] = []
  const loose: string[] = []
  const text = typed.slice(0, MOST_TYPED).replace(/[“”„«»]/g, '"')
  for (const [, minus, phrase, word = ''] of text.matchAll(/(?:^|\s)(-?)(?:"([^"]*)"?|(\S+))/g)) {
    const part = foldSpelling((phrase ?? word).trim())
    if (part === '') continue
    if (minus) without.push(...(phrase === undefined || isUnspaced(part) ? wordsOf(part) : [part]))
    else if (phrase === undefined || numberWords(part).length > 0 || !/\s/.test(part) || isUnspaced(part)) loose.push(part)
    else phrases.push(part)
  }
  const { words, runs } = separate(wordsOf(normalizeNumbers(loose.join(' '))))
  const telling = words.filter((word) => !STOP_WORDS.has(word))
  const isTelling = telling.length + phrases.length + runs.length > 0
  const first = (all: readonly string[]) => all.slice(0, MOST_WORDS)
  return { words: first(isTelling ? telling : words), phrases: first(phrases), runs: first(runs), without: first(without) }
}

/** Whether more was typed than a search takes; the first words count. */
export function isTooLong(typed: string): boolean {
  return typed.trim().length > MOST_TYPED || new Set(wordsOf(typed).filter((word) => !STOP_WORDS.has(word))).size > MOST_WORDS
}

/** Whether there is anything to look for. What is only to be left out finds nothing. */
export function asksNothing({ words, phrases, runs }: SearchQuery): boolean {
  return words.length + phrases.length + runs.length === 0
}

/** What is to be marked in what was found. */
export function soughtIn({ words, runs }: SearchQuery): string[] {
  return [...words, ...runs]
}

function separate(written: readonly string[]): { words: string[]; runs: string[] } {
  const parts = written.map((word) => splitRuns(word))
  const once = (all: readonly string[]) => [...new Set(all)]
  return { words: once(parts.flatMap(({ rest }) => rest.flatMap(wordsOf))), runs: once(parts.flatMap(({ runs }) => runs)) }
}

/** The words of a text in small letters, without the signs round them. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}'’&.+-]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''))
    .filter((word) => word !== '')
}
