/* Numbers as people write them: "1.5", "1,250,000", "1,5" (with a comma for the point), "half a", "two". */

const WORDS: Readonly<Record<string, number>> = {
  'half a': 0.5,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  fifty: 50,
  hundred: 100,
  'a hundred': 100,
}

const SCALES: readonly [pattern: string, times: number][] = [
  ['[Tt]rillions?|TRILLION|trn|tn|Bio\\.?|Billionen?', 1e12],
  ['[Bb]illions?|BILLION|bln|bn|B|Mrd\\.?|Milliarden?|milliards?', 1e9],
  ['[Hh]undred [Mm]illion', 1e8],
  ['crores?', 1e7],
  ['[Mm]illions?|MILLION|mln|mn|mm|m|M|Mio\\.?|Millionen', 1e6],
  ['lakhs?', 1e5],
  ['[Tt]housand|THOUSAND|k|K|Tsd\\.?', 1e3],
]

/** What multiplies a number: "billion", "bn", "Mrd." */
export const SCALE = SCALES.map(([pattern]) => pattern).join('|')

/** How much a word multiplies; 1 for none. "Billion" is the English one, also with the capital that headlines give it. */
export function scaleOf(word: string | undefined): number {
  if (word === undefined) return 1
  return SCALES.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(word))?.[1] ?? 1
}

/**
 * A number as it is written, in digits or as a word; `null` where it is none. A last group of three digits after the only comma is
 * thousands; any other digits after it are decimals.
 */
export function parseNumber(written: string): number | null {
  const word = WORDS[written.trim().toLowerCase()]
  if (word !== undefined) return word
  const text = written.replace(/[ '](?=\d{3}(?!\d))/g, '').trim()
  if (/^\d+$/.test(text)) return Number(text)
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''))
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  if (/^\d+\.\d+$/.test(text)) return Number(text)
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'))
  return null
}
