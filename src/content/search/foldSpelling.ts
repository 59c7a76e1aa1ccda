import { THIS_SITE } from '../site/thisSite.ts'
import { foldLetters } from '../text/foldLetters.ts'
import { primaryLanguage, searchLanguage } from './searchLanguage.ts'

/**
 * Spellings of English that differ between countries, folded both in the index and in queries: whoever writes "data center" finds the
 * data centres. Word for word, so that the positions of words stay the same.
 */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
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

/** Normalizes a text for the index: as many words as before, in one spelling and in plain letters. */
export function foldSpelling(text: string): string {
  const isEnglish = primaryLanguage(THIS_SITE) === 'en'
  const joined = searchLanguage(THIS_SITE)?.joined
  const folded = text.replace(WORD, (written) => {
    const word = foldLetters(written)
    if (!isEnglish) return word
    const lower = word.toLowerCase()
    return (
      SPELLINGS.get(lower) ??
      (/i[zs](?:e|ed|es|ing|ation|ations)$/.test(lower) && lower.length > 6 ? word.replace(/z(?=[a-z]+$)/i, 's') : word)
    )
  })
  return joined ? folded.replace(joined, '$1') : folded
}
