import { figureWords, replaceFigures } from './figures.ts'

/**
 * Spellings that differ between countries, folded on both sides of the index: whoever writes "data center" finds the data
 * centres. Word for word, so that the places of words stay the same.
 */
const FOLDED: Readonly<Record<string, string>> = {
  center: 'centre',
  centers: 'centres',
  license: 'licence',
  licenses: 'licences',
  licensed: 'licenced',
  licensing: 'licencing',
  program: 'programme',
  programs: 'programmes',
  defense: 'defence',
  labor: 'labour',
  modeling: 'modelling',
}
const WORD = /[\p{L}\p{N}]+/gu

/** Words that say nothing about what is sought. Questions are made of them. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been by did do does for from had has have how if in into is it its of on or over so than that the their them ' +
    'then there these they this to under was were what when where which who whom whose why will with would about between any all'
  ).split(' '),
)

/** A text as the index takes it: as many words as before, in one spelling. */
export function foldSpelling(text: string): string {
  return text.replace(WORD, (word) => {
    const lower = word.toLowerCase()
    return (
      FOLDED[lower] ?? (/i[zs](?:e|ed|es|ing|ation|ations)$/.test(lower) && lower.length > 6 ? word.replace(/z(?=[a-z]+$)/i, 's') : word)
    )
  })
}

/** A question to the full-text index. */
export interface SearchQuery {
  /** Words of which all are wanted, figures as figures.ts writes them. */
  words: string[]
  /** Words that are wanted one after the other. */
  phrases: string[]
  /** Words and phrases that must not occur. */
  without: string[]
}

/**
 * Reads what somebody typed: words, "phrases" in straight or curly quotes, and a minus before what is to be left out. A
 * quote that does not close goes on to the end. Words that say nothing are passed over where others say something, and a
 * phrase with a figure in it counts as its words, since figures are found however they are written.
 */
export function parseSearchQuery(typed: string): SearchQuery {
  const query: SearchQuery = { words: [], phrases: [], without: [] }
  const loose: string[] = []
  for (const [, minus, phrase, word = ''] of typed.replace(/[“”„«»]/g, '"').matchAll(/(?<!\S)(-?)(?:"([^"]*)"?|(\S+))/g)) {
    const text = foldSpelling((phrase ?? word).trim())
    if (text === '') continue
    if (minus) query.without.push(...(phrase === undefined ? wordsOf(text) : [text]))
    else if (phrase === undefined || figureWords(text).length > 0 || !/\s/.test(text)) loose.push(text)
    else query.phrases.push(text)
  }
  const words = [...new Set(wordsOf(replaceFigures(loose.join(' '))))]
  const telling = words.filter((word) => !FILLERS.has(word))
  query.words = telling.length > 0 || query.phrases.length > 0 ? telling : words
  return query
}

/** Whether there is anything to look for. What is only to be left out finds nothing. */
export function asksNothing({ words, phrases }: SearchQuery): boolean {
  return words.length === 0 && phrases.length === 0
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’&.+-]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '')
}
