import type { SizeUnit } from '../../../content/article/deal/sizeUnits.ts'
import type { ProposedSize } from '../../../desk/proposal.ts'
import { uniform } from './passage.ts'
import { parseNumber } from './writtenNumbers.ts'

/** Units as texts write them, each with how many of ours one is. Hours of power are none, and neither is a word such as "tens of". */
const UNITS: readonly [pattern: RegExp, unit: SizeUnit, factor: number][] = [
  [/^(?:gigawatts?|gw)$/i, 'GW', 1],
  [/^(?:megawatts?|mw)$/i, 'MW', 1],
  [/^(?:kilowatts?|kw)$/i, 'MW', 0.001],
  [/^(?:terawatts?|tw)$/i, 'GW', 1000],
  [/(?:gpus?|tpus?|npus?|chips?|accelerators?|processors?|graphics processing units|[hba]\d{3}s?|gb\d{3}s?)$/i, 'chips', 1],
  [/^years?(?: (?:term|period))?$/i, 'years', 1],
  [/^months?(?: (?:term|period))?$/i, 'years', 1 / 12],
  [/^(?:%|percent|per cent|prozent|pour cent)(?: (?:stake|share|ownership|interest))?$/i, 'percent', 1],
]
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 }
const WORDS =
  /^(?<qualifier>\p{L}[\p{L} ]*? )??(?<number>\d[\d.,' ]*(?<=\d)|half a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)(?!(?<=\p{L})\p{L})(?:[- ](?<scale>thousand|million|billion))?[- ]?(?<unit>\D.*)$/iu

/** How exact a size is, in the words that sums have (findAmounts.ts); others say nothing of it. */
const QUALIFIERS: readonly [pattern: RegExp, qualifier: string][] = [
  [/^(?:up to|as much as|as many as)/i, 'up to'],
  [/^(?:more than|over)/i, 'more than'],
  [/^at least/i, 'at least'],
  [/^less than/i, 'less than'],
  [/^(?:about|around|roughly|approximately|some|nearly|almost|close to|an estimated)/i, 'about'],
]

/** A size that a text names, as an article has it; `null` where its unit or its number is none of the format's. */
export function readSize(words: string): ProposedSize['size'] {
  const { qualifier = '', number = '', scale, unit = '' } = WORDS.exec(uniform(words).trim())?.groups ?? {}
  const known = UNITS.find(([pattern]) => pattern.test(unit.trim()))
  const count = parseNumber(number)
  if (!known || count === null) return null
  const [, name, factor] = known
  const value = count * (scale === undefined ? 1 : (SCALES[scale.toLowerCase()] ?? 1)) * factor
  // A third of a year is no number that anybody wrote.
  const exact = Number(value.toFixed(3))
  if (!(value > 0) || Math.abs(exact - value) > 1e-9 || (name === 'percent' && value > 100)) return null
  // "Over three years" is how long, and not how exact.
  const isSpan = name === 'years' && /^over\b/i.test(qualifier)
  return { value: exact, unit: name, qualifier: isSpan ? null : (QUALIFIERS.find(([pattern]) => pattern.test(qualifier))?.[1] ?? null) }
}
