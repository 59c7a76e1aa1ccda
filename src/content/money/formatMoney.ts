const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', AUD: 'A$', CAD: 'C$' }
const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const
const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

/** "$10 billion", "€11.7 million", "CHF 40,000". Currencies without a common symbol keep their code (ISO 4217). */
export function formatMoney(value: number, currency: string): string {
  return symbolOf(currency) + formatScaled(value)
}

/** What stands before a sum of money. */
export function symbolOf(currency: string): string {
  return SYMBOLS[currency] ?? `${currency} `
}

/** "10 billion", "11.7 million", "40,000". */
export function formatScaled(value: number): string {
  const [scale, word] = SCALES.find(([size]) => value >= size) ?? [1, '']
  return `${plain.format(value / scale)}${word && ` ${word}`}`
}
