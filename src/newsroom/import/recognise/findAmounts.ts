import type { Meaning } from '../../../content/site/siteDescription.ts'
import type { ProposedAmount } from '../../../desk/proposal.ts'
import type { Mention, Passage } from './passage.ts'
import { uniform } from './passage.ts'
import { meansBefore, rateOf } from './sumWords.ts'
import { parseNumber, SCALE, scaleOf } from './writtenNumbers.ts'

/** A sum of money in a text. */
export interface NamedAmount extends ProposedAmount {
  mention: Mention
  /** How certain the words right before it say that it is; `null` where they say nothing. */
  means: Meaning | null
  /** Whether it is likely part of the news: the others are proposed, and not chosen. */
  isLikely: boolean
}

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  USD$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  HK$: 'HKD',
  S$: 'SGD',
  NZ$: 'NZD',
  NT$: 'TWD',
  R$: 'BRL',
  MX$: 'MXN',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
  Rs: 'INR',
  'Rs.': 'INR',
  RMB: 'CNY',
  CHF: 'CHF',
  Fr: 'CHF',
}
const CODES =
  'USD|EUR|GBP|JPY|CNY|CHF|CAD|AUD|NZD|HKD|SGD|TWD|KRW|INR|BRL|MXN|SEK|NOK|DKK|PLN|CZK|ILS|SAR|AED|QAR|KWD|TRY|ZAR|THB|IDR|MYR|PHP|VND|EGP|NGN|KES'
/** Currencies in words; a name that several countries share stands for the one that says no country. */
const WORDS: readonly [pattern: string, currency: string][] = [
  ['(?:US|U\\.S\\.|American) dollars?', 'USD'],
  ['Australian dollars?', 'AUD'],
  ['Canadian dollars?', 'CAD'],
  ['Singapore dollars?', 'SGD'],
  ['Hong Kong dollars?', 'HKD'],
  ['(?:New )?Taiwan dollars?', 'TWD'],
  ['[Dd]ollars?|bucks', 'USD'],
  ['[Ee]uros?', 'EUR'],
  ['(?:British )?pounds?(?: sterling)?', 'GBP'],
  ['(?:Japanese )?yen', 'JPY'],
  ['(?:Chinese )?yuan|renminbi', 'CNY'],
  ['(?:South Korean |Korean )?won', 'KRW'],
  ['(?:Indian )?rupees?', 'INR'],
  ['Swiss francs?|Franken', 'CHF'],
  ['Swedish (?:kronor|kronas?)', 'SEK'],
  ['Norwegian (?:kroner|krone)', 'NOK'],
  ['Danish (?:kroner|krone)', 'DKK'],
  ['(?:Saudi )?riyals?', 'SAR'],
  ['(?:UAE |Emirati )?dirhams?', 'AED'],
  ['(?:Israeli )?shekels?', 'ILS'],
  ['reais', 'BRL'],
]

const BEFORE: readonly [pattern: string, qualifier: string][] = [
  ["up to|as much as|as many as|at most|no more than|not more than|a maximum of|bis zu|jusqu'à", 'up to'],
  ['more than|over|in excess of|upwards? of|exceeding|greater than|north of|mehr als|über|plus de', 'more than'],
  ['at least|no less than|not less than|a minimum of|mindestens|au moins', 'at least'],
  ['less than|under|below|fewer than|weniger als|moins de', 'less than'],
  [
    'about|around|roughly|approximately|approx\\.?|some|nearly|almost|close to|an estimated|estimated at|an approximate|circa|ca\\.|rund|etwa|environ|près de|~',
    'about',
  ],
]
const AFTER: readonly [pattern: string, qualifier: string][] = [
  ['(?:-| )?plus\\b|\\+|or more|and more|or above', 'more than'],
  ['or less|at most', 'up to'],
  ['at least', 'at least'],
  ['or so', 'about'],
]

const either = (list: readonly (readonly [string, string])[]) => list.map(([pattern]) => pattern).join('|')
const escapeSign = (sign: string) => sign.replace(/[$.]/g, '\\$&')
const SIGN = Object.keys(SIGNS)
  .sort((a, b) => b.length - a.length)
  .map(escapeSign)
  .join('|')
const COUNT_WORDS = 'half a|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty|hundred|a hundred'
const NUMBER = "\\d{1,3}(?:[,.' ]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?"
/** "$1.5 billion", "US$300-500m", "EUR 1.7bn"; and "1.5 billion dollars", "half a billion euros", "500 Mio. Euro". */
const SUM = new RegExp(
  `(?<![\\p{L}\\p{N}$])(?:(?<sign>${SIGN}|(?:${CODES})\\$?) ?(?<low>(?:${NUMBER}) ?(?:${SCALE})?(?: ?- ?| to |(?<=\\bbetween \\S+(?: \\p{L}+)?) and )(?:${SIGN}|${CODES})? ?)?(?<number>${NUMBER})(?:(?:-| )?(?<scale>${SCALE})(?![\\p{L}\\p{N}]))?(?: ?(?<suffix>${CODES})(?![\\p{L}]))?` +
    `|(?<spelt>${NUMBER}|(?:${COUNT_WORDS})(?= ))(?:(?:-| )?(?<speltScale>${SCALE}))?(?:-| )(?:of |d')?(?:(?<code>${CODES})|(?<word>${either(WORDS)}))(?![\\p{L}\\p{N}])|(?<trailed>${NUMBER})(?: ?(?<trailedScale>${SCALE}))? ?(?<trailing>[€£¥₩₹])(?![\\p{N}]))`,
  'gu',
)
const QUALIFIER_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(${either(BEFORE)}) (?:an? (?:additional|further|extra|total of|initial|combined|investment of) |a total of |(?:additional|another) )?$`,
  'iu',
)
const QUALIFIER_AFTER = new RegExp(`^(?:,? )?(${either(AFTER)})`, 'iu')
const YEARS = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)'
const PERIOD = new RegExp(
  `^[^.;]{0,60}?\\b(a year|per year|per annum|each year|every year|annually|yearly|a month|per month|a quarter|pro Jahr|par an|im Jahr|(?:über|auf|für|sur) (?:\\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:Jahre|ans)|(?:over|in|for|within|during|across) (?:the )?(?:next |coming |first |following |a )?(?:period of )?(?:up to |at least )?(?:${YEARS}|several|multiple|few)[- ](?:years?|months?)(?:[- ](?:period|term))?|(?:through|until|by) (?:(?:the )?end of )?(?:\\p{Lu}\\p{Ll}+ )?(?:19|20)\\d\\d)`,
  'u',
)
/** What a sum is that tells the worth or the business of a company, or of what was before, not of the deal. */
const OTHER_SUMS =
  /\b(?:valu(?:ation|ations|es?|ed|ing)|market (?:cap|value)|revenues?|sales|profits?|loss(?:es)?|earn(?:s|ed|ings)|turnover|net (?:income|worth)|fine[ds]?|lawsuit|debt of|worth of shares|to a total of|bring(?:s|ing)? (?:\w+ ){0,4}to|instead of|replac(?:es|ing)|rejected|earlier|previous(?:ly)?|had (?:already )?(?:agreed|paid|invested|put|promised|committed))\b/i
/** Sums below are prices of a share or of a seat. */
const LEAST_LIKELY = 1000

/**
 * Every sum of money in the passages, each mention once, with what is said of how exact it is and for how long. Of a range it is the
 * upper end, "up to" it. Sums that are said to be a valuation, a revenue or a price of shares are not chosen.
 */
export function findAmounts(passages: readonly Passage[]): NamedAmount[] {
  const found = passages.filter(({ place }) => place !== 'boilerplate').flatMap(amountsIn)
  const once = new Map<string, NamedAmount>()
  chooseLikely(found)
  for (const amount of found) {
    const key = `${amount.currency} ${amount.value}`
    const known = once.get(key)
    if (!known) once.set(key, amount)
    else {
      known.isLikely ||= amount.isLikely
      known.qualifier ??= amount.qualifier
      known.period ??= amount.period
      known.rate ??= amount.rate
      known.means ??= amount.means
    }
  }
  return [...once.values()]
}

/** The first sum of the headline is the news'; where the headline has none, the first of the opening. */
function chooseLikely(amounts: readonly NamedAmount[]): void {
  const likely = amounts.filter(({ isLikely }) => isLikely)
  const chosen = likely.find(({ mention }) => mention.place === 'headline') ?? likely[0]
  for (const amount of likely) amount.isLikely = amount === chosen
}

function amountsIn({ place, text }: Passage): NamedAmount[] {
  const even = uniform(text)
  return [...even.matchAll(SUM)].flatMap((match) => {
    const groups = match.groups ?? {}
    const currency = isVerb(groups) ? null : currencyOf(groups)
    const value = sumOf(groups)
    if (currency === null || value === null) return []
    const end = match.index + match[0].length
    const [before, after] = [even.slice(0, match.index), even.slice(end)]
    const lead = QUALIFIER_BEFORE.exec(before)
    const tail = QUALIFIER_AFTER.exec(after)
    const qualifier = groups['low'] !== undefined ? 'up to' : (meaning(lead?.[1], BEFORE) ?? meaning(tail?.[1], AFTER))
    const rest = after.slice(tail?.[0].length ?? 0)
    const span = PERIOD.exec(rest)
    const isNear = span !== null && !/[$€£¥₩₹]|\band\b.*\band\b/.test(span[0])
    const start = lead ? match.index - lead[0].length + lead[0].search(/[\p{L}~]/u) : match.index
    const stop = isNear ? end + (tail?.[0].length ?? 0) + span[0].length : end + (qualifier !== null && tail ? tail[0].length : 0)
    const sentence = sentenceAround(even, match.index, end)
    return [
      {
        value,
        currency,
        qualifier,
        period: isNear ? (span[1] ?? null) : null,
        rate: isNear ? rateOf(span[0]) : null,
        means: meansBefore(lead ? before.slice(0, -lead[0].length) : before),
        words: text.slice(start, stop).trim(),
        mention: { place, words: text.slice(start, stop).trim() },
        isLikely:
          (place === 'headline' || place === 'opening') &&
          value >= LEAST_LIKELY &&
          !/^ (?:a|per|for each) share\b/.test(after) &&
          !OTHER_SUMS.test(sentence),
      },
    ]
  })
}

/** "50 won the prize": the currency has larger numbers. */
function isVerb({ word, speltScale }: Readonly<Record<string, string | undefined>>): boolean {
  return word === 'won' && speltScale === undefined
}

function currencyOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { sign, suffix, code, word, trailing } = groups
  if (suffix !== undefined && sign === '$') return suffix
  const symbol = sign ?? trailing
  if (symbol !== undefined) return SIGNS[symbol] ?? symbol.replace(/\$$/, '')
  if (code !== undefined) return code
  return WORDS.find(([pattern]) => word !== undefined && new RegExp(`^(?:${pattern})$`, 'u').test(word))?.[1] ?? null
}

function sumOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  const { number, scale, spelt, speltScale, trailed, trailedScale } = groups
  const count = parseNumber(number ?? spelt ?? trailed ?? '')
  const times = scaleOf(scale ?? speltScale ?? trailedScale)
  if (count === null) return null
  // What people write has few digits; the rest comes of counting in twos.
  const value = Number((count * times).toPrecision(12))
  return value > 0 && value <= Number.MAX_SAFE_INTEGER ? value : null
}

function meaning(words: string | undefined, list: readonly (readonly [string, string])[]): string | null {
  if (words === undefined) return null
  return list.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(words.trim()))?.[1] ?? null
}

/** The part of a sentence that a sum stands in, up to the next comma that parts two thoughts. */
function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('. ', start) + 1, 0)
  const to = text.slice(end).search(/[.;] |$/)
  return text.slice(from, end + to)
}
