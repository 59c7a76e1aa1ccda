import type { SiteDescription } from '../site/siteDescription.ts'
import { THIS_SITE } from '../site/thisSite.ts'
import { memoize } from '../text/memoize.ts'
import { searchLanguage } from './searchLanguage.ts'

/**
 * Normalizes numbers as people write them to words that a full-text index can hold. "$100 billion", "100bn" and "US$100B" are one
 * word, and so are "10 GW" and "10 gigawatts"; currencies are left to the words round them. The rules, in order:
 *
 * - a number with a unit of power: `w`, the kilowatts, `q`
 * - a number with per cent: `p`, the hundredths of a per cent, `q`
 * - a number with thousand, million, billion or trillion, in full or short, or with commas for thousands: `n`, the whole
 *   number, `q`
 *
 * The last letter keeps a number from being a prefix of a larger one. Years and other bare numbers stay as they are. In other
 * languages words and marks are theirs: "1,5 Mrd." is `n1500000000q` in German.
 */
const POWERS: Readonly<Record<string, number>> = { k: 1, m: 1e3, g: 1e6, t: 1e9 }

/** How a language writes numbers. */
interface NumberForms {
  /** A number; its groups are its digits or its numeral, a unit of power, per cent, and each scale. */
  pattern: RegExp
  numerals: readonly RegExp[]
  decimal: string
  /** What stands between thousands. */
  group: string
}

const numberForms = memoize((site: SiteDescription): NumberForms => {
  const words = searchLanguage(site)?.numbers
  const numerals = words?.numerals.split(' ') ?? []
  const decimal = new Intl.NumberFormat(site.language).format(0.5).includes(',') ? ',' : '.'
  const group = decimal === ',' ? ".'’\u00a0\u202f" : ",'’"
  const digits = String.raw`\d{1,3}(?:[${group}]\d{3})+(?:[${decimal}]\d+)?|\d+(?:[${decimal}]\d+)?`
  const percent = words ? `%|${words.percent}` : '%'
  const parts = [
    String.raw`(?:(?:US|A|C|HK|NT)?[$€£¥₹]\s?)?`,
    `(${[digits, ...numerals].join('|')})`,
    String.raw`(?:[\s-]?(?:([gmkt]w|(?:giga|m[eé]ga|kilo|t[eé]ra)(?:watts?|vatios?))`,
    `|(${percent})`,
    ...(words?.scales.map((scale) => `|(${scale})`) ?? []),
    ')(?![a-zß-ɏ0-9]))?',
  ]
  return {
    pattern: new RegExp(parts.join(''), 'gi'),
    numerals: numerals.map((numeral) => new RegExp(`^${numeral}$`, 'i')),
    decimal,
    group,
  }
})

/** The words for the numbers of a text, in order; a number that occurs twice comes twice. */
export function numberWords(text: string): string[] {
  return findNumbers(text).map(({ word }) => word)
}

/** The numbers of a text: each with its word, and its characters from `start` up to, not including, `end`. */
export function findNumbers(text: string): { word: string; start: number; end: number }[] {
  const numbers: { word: string; start: number; end: number }[] = []
  const forms = numberForms(THIS_SITE)
  const pattern = new RegExp(forms.pattern)
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    // A number does not begin within a word or another number. A pattern could look behind, but browsers without that
    // feature would reject the whole file.
    if (/[\w.,]/.test(text.charAt(match.index - 1))) {
      pattern.lastIndex = match.index + 1
      continue
    }
    const word = toWord(match, forms)
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

function toWord(match: readonly (string | undefined)[], { numerals, decimal, group }: NumberForms): string | null {
  const [, digits = '', power, percent, ...scales] = match
  const numeral = numerals.findIndex((pattern) => pattern.test(digits))
  const plain = digits.replace(new RegExp(`[${group}]`, 'g'), '')
  const value = numeral < 0 ? Number(plain.replace(decimal, '.')) : numeral + 1
  const scale = scales.findIndex((word) => word)
  if (power) return `w${Math.round(value * (POWERS[power.charAt(0).toLowerCase()] ?? 1))}q`
  if (percent) return `p${Math.round(value * 100)}q`
  return scale >= 0 || plain !== digits ? `n${Math.round(value * 1000 ** (scale + 1))}q` : null
}
