import { plainText } from './inlineMarkup.ts'

/** Words that end in a full stop without ending a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:[A-Z]|[A-Z]\.[A-Z]|Mr|Mrs|Ms|Dr|St|Inc|Corp|Co|Ltd|vs|No|e\.g|i\.e|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/
const SENTENCE_END = /[.!?][”"’')\]]*(?=\s+[“"‘'(]*[\p{Lu}\d$€£])/gu

/**
 * The line that lists and previews show: the first sentence of "Why it matters", without markup.
 * Empty when the article has no such part.
 */
export function whyLine(whyItMatters: readonly string[]): string {
  const text = plainText(whyItMatters[0] ?? '').trim()
  for (const match of text.matchAll(SENTENCE_END)) {
    const sentence = text.slice(0, match.index + match[0].length)
    if (!ABBREVIATION.test(sentence)) return sentence
  }
  return text
}
