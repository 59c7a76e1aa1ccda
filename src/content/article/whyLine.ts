import { THIS_SITE } from '../site/thisSite.ts'
import { plainText } from './inlineMarkup.ts'

/** Words that end in a full stop without ending a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:[A-Z]|[A-Z]\.[A-Z]|Mr|Mrs|Ms|Dr|St|Inc|Corp|Co|Ltd|vs|No|e\.g|i\.e|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/
/** The same in languages that write "12. September", German before all: ordinals, single letters as in "z. B.", and its abbreviations. */
const ABBREVIATION_BESIDE_ORDINALS =
  /(?:^|[\s(„“"«»])(?:\d{1,2}|\p{L}|\p{L}\.\p{L}|Abs|Bd|bzw|ca|Dr|evtl|geb|ggf|Hrsg|inkl|Jh|Mio|Mrd|Nr|Prof|sog|St|Std|Tsd|vgl|zzgl)\.$/u
const SENTENCE_END = /[.!?][”“"’‘'»«)\]]*(?=\s+[„“"‚‘'«»(]*[\p{Lu}\d$€£])/gu

/**
 * The line that lists and previews show: the first sentence of "Why it matters", without markup.
 * Empty when the article has no such part.
 */
export function whyLine(whyItMatters: readonly string[]): string {
  const hasOrdinals = THIS_SITE.dates.longDay.includes('{day}.')
  const text = plainText(whyItMatters[0] ?? '').trim()
  for (const match of text.matchAll(SENTENCE_END)) {
    const sentence = text.slice(0, match.index + match[0].length)
    if (!ABBREVIATION.test(sentence) && !(hasOrdinals && ABBREVIATION_BESIDE_ORDINALS.test(sentence))) return sentence
  }
  return text
}
