const SCALES: readonly (readonly [words: RegExp, scale: number])[] = [
  [/^(?:k|thousand|tsd)$/, 1e3],
  [/^(?:m|mn|mln|mio|million|millions|millionen)$/, 1e6],
  [/^(?:b|bn|bln|billion|billions|mrd|md|milliarde|milliarden|milliard|milliards)$/, 1e9],
  [/^(?:t|tn|trn|trillion|trillions)$/, 1e12],
]
/** Of languages that write a comma before the decimals. */
const COMMA_LANGUAGE = /^(?:mio|mrd|md|tsd|millionen|milliarden?|milliards?)$/
const SIGNS: Readonly<Record<string, string>> = { us$: 'USD', a$: 'AUD', c$: 'CAD', $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' }
const SIGN = /(?:us|a|c)?\$|€|£|¥|\b[a-z]{3}\b/i
const NUMBER = /^(\d[\d.,'’\s]*)([a-z]*)\.?$/

/**
 * A sum as people type it: "6.5 billion", "6,5 Mrd", "300m", "$4bn", "1 000 000"; with its currency where one is named. `null`
 * where it is none.
 */
export function parseSum(typed: string, currencies: readonly string[] = []): { value: number; currency: string | null } | null {
  const words = typed.trim().toLowerCase()
  const sign = SIGN.exec(words)?.[0] ?? ''
  const code = SIGNS[sign] ?? sign.toUpperCase()
  const isCurrency = sign in SIGNS || currencies.includes(code)
  const [, digits = '', word = ''] = NUMBER.exec((isCurrency ? words.replace(sign, '') : words).trim()) ?? []
  const scale = word === '' ? 1 : SCALES.find(([pattern]) => pattern.test(word))?.[1]
  if (digits === '' || scale === undefined) return null
  const number = readNumber(digits.replace(/[\s'’]/g, ''), scale > 1, COMMA_LANGUAGE.test(word))
  if (number === null) return null
  return { value: scale > 1 ? Math.round(number * scale) : number, currency: isCurrency ? code : null }
}

/**
 * One mark with three digits behind it parts thousands; a dot before a scale, as in "1.234 billion", and a comma before "Mrd" do
 * not. Of two kinds of marks the last parts the decimals.
 */
function readNumber(digits: string, hasScale: boolean, isCommaLanguage: boolean): number | null {
  const marks = [...digits.replace(/\d/g, '')]
  const last = marks.at(-1)
  if (last === undefined) return Number(digits)
  const [whole = '', decimals = ''] = [digits.slice(0, digits.lastIndexOf(last)), digits.slice(digits.lastIndexOf(last) + 1)]
  const isRepeated = marks.filter((mark) => mark === last).length > 1
  const canPart = decimals.length === 3 && /^\d{1,3}(?:[.,]\d{3})*$/.test(whole)
  const isDecimal = new Set(marks).size > 1 ? !isRepeated : !isRepeated && (!canPart || (hasScale && (last === '.' || isCommaLanguage)))
  if (isDecimal) return /^\d+$/.test(decimals) ? Number(`${whole.replace(/[.,]/g, '')}.${decimals}`) : null
  return canPart ? Number(digits.replace(/[.,]/g, '')) : null
}
