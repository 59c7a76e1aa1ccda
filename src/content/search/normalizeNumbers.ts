/**
 * Normalizes numbers as people write them to words that a full-text index can hold. "$100 billion", "100bn" and "US$100B" are one
 * word, and so are "10 GW" and "10 gigawatts"; currencies are left to the words round them. The rules, in order:
 *
 * - a number with a unit of power: `w`, the kilowatts, `q`
 * - a number with per cent: `p`, the hundredths of a per cent, `q`
 * - a number with thousand, million, billion or trillion, in full or short, or with commas for thousands: `n`, the whole
 *   number, `q`
 *
 * The last letter keeps a number from being a prefix of a larger one. Years and other bare numbers stay as they are.
 */
const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const SCALES: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 }
const POWERS: Readonly<Record<string, number>> = { k: 1, m: 1e3, g: 1e6, t: 1e9 }

const NUMBER = new RegExp(
  [
    String.raw`(?:(?:US|A|C|HK|NT)?[$€£¥₹]\s?)?`,
    String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|${NUMBER_WORDS.join('|')})`,
    String.raw`(?:[\s-]?(?:`,
    '(gigawatts?|megawatts?|kilowatts?|terawatts?|[gmkt]w)',
    String.raw`|(per\s?cent|percent|%)`,
    '|(thousand|million|billion|trillion|mn|bn|tn|[kmb])',
    ')(?![a-z0-9]))?',
  ].join(''),
  'gi',
)

/** The words for the numbers of a text, in order; a number that occurs twice comes twice. */
export function numberWords(text: string): string[] {
  return findNumbers(text).map(({ word }) => word)
}

/** The numbers of a text: each with its word, and its characters from `start` up to, not including, `end`. */
export function findNumbers(text: string): { word: string; start: number; end: number }[] {
  const numbers: { word: string; start: number; end: number }[] = []
  const pattern = new RegExp(NUMBER)
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    // A number does not begin within a word or another number. A pattern could look behind, but browsers without that
    // feature would reject the whole file.
    if (/[\w.,]/.test(text.charAt(match.index - 1))) {
      pattern.lastIndex = match.index + 1
      continue
    }
    const word = toWord(match)
    if (word !== null) numbers.push({ word, start: match.index, end: match.index + match[0].length })
  }
  return numbers
}

/** A text with its numbers replaced by their words. */
export function normalizeNumbers(text: string): string {
  const numbers = findNumbers(text)
  const rest = numbers.map(({ word, end }, i) => word + text.slice(end, numbers[i + 1]?.start))
  return text.slice(0, numbers[0]?.start) + rest.join('')
}

function toWord([, digits = '', power, percent, scale]: readonly (string | undefined)[]): string | null {
  const index = NUMBER_WORDS.indexOf(digits.toLowerCase())
  const value = index < 0 ? Number(digits.replaceAll(',', '')) : index + 1
  if (power) return `w${Math.round(value * (POWERS[power.charAt(0).toLowerCase()] ?? 1))}q`
  if (percent) return `p${Math.round(value * 100)}q`
  if (scale) return `n${Math.round(value * scaleOf(scale.toLowerCase()))}q`
  return digits.includes(',') ? `n${Math.round(value)}q` : null
}

function scaleOf(scale: string): number {
  // "t" begins both thousand and trillion.
  return /^tr|^tn/.test(scale) ? 1e12 : (SCALES[scale.charAt(0)] ?? 1)
}
