import { isCurrency } from '../../../content/article/currencies.ts'

const CODES: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  'u.s. dollar': 'USD',
  'us dollar': 'USD',
  dollar: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  hk$: 'HKD',
  nt$: 'TWD',
  nz$: 'NZD',
  s$: 'SGD',
  r$: 'BRL',
  '€': 'EUR',
  euro: 'EUR',
  '£': 'GBP',
  pound: 'GBP',
  sterling: 'GBP',
  'pound sterling': 'GBP',
  ukp: 'GBP',
  yen: 'JPY',
  'jp¥': 'JPY',
  'cn¥': 'CNY',
  rmb: 'CNY',
  cnh: 'CNY',
  yuan: 'CNY',
  renminbi: 'CNY',
  '₩': 'KRW',
  won: 'KRW',
  '₹': 'INR',
  rupee: 'INR',
  rs: 'INR',
  '₪': 'ILS',
  nis: 'ILS',
  shekel: 'ILS',
  'swiss franc': 'CHF',
  sfr: 'CHF',
  dirham: 'AED',
  riyal: 'SAR',
}

/** The code of a currency that is written as people write it: "$", "US$", "dollars", "usd". */
export function suggestCurrency(written: string): string | null {
  const word = written.trim().toLowerCase()
  if (isCurrency(word.toUpperCase())) return word.toUpperCase()
  const singular = word.replace(/s$/, '')
  for (const name of [word, singular]) if (Object.hasOwn(CODES, name)) return CODES[name] ?? null
  return null
}
