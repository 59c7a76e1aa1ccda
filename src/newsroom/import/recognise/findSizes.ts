import type { ProposedSize } from '../../../desk/proposal.ts'
import { type Passage, uniform } from './passage.ts'
import { readSize } from './readSize.ts'

const NUMBER =
  "\\d{1,3}(?:[,.' ]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|hundreds of|tens of|half a"
const QUALIFIER =
  '(?:(?:up to|as much as|as many as|more than|over|at least|less than|about|around|roughly|approximately|some|nearly|almost|close to|an estimated) )?(?:an additional |another |a total of )?'
const SCALE = '(?:(?:-| )(?:thousand|million|billion))?'
const UNITS: readonly [unit: string, pattern: string][] = [
  ['power', '(?:-| )?(?:gigawatts?|megawatts?|kilowatts?|terawatts?|GW|MW|kW|TW)(?![\\p{L}\\p{N}])(?:-hours?|h)?'],
  [
    'chips',
    '(?: [\\p{Lu}][\\p{L}\\p{N}]*){0,3} (?:GPUs?|TPUs?|NPUs?|chips?|accelerators?|processors?|superchips?|[HBA]\\d{3}s?|GB\\d{3}s?|graphics processing units)(?![\\p{L}\\p{N}])',
  ],
  ['duration', '[- ](?:years?|months?)(?: (?:term|period))?(?![\\p{L}])(?! (?:ago|earlier|before|later|old))'],
  ['share', '(?:-| )?(?:%|percent|per cent|Prozent|pour cent)(?![\\p{L}\\p{N}])(?: (?:stake|share|ownership|interest)(?![\\p{L}]))?'],
]

/** Sizes that are no sums of money: power, chips, shares; each once, as it is written. */
export function findSizes(passages: readonly Passage[]): ProposedSize[] {
  const found = new Map<string, ProposedSize>()
  for (const { place, text } of passages) {
    if (place === 'boilerplate') continue
    for (const [unit, pattern] of UNITS) {
      for (const { 0: words } of uniform(text).matchAll(
        new RegExp(`(?<![\\p{L}\\p{N}$€£¥.,])${QUALIFIER}(?:${NUMBER})${SCALE}${pattern}`, 'giu'),
      )) {
        const size = words.trim()
        const key = keyOf(size)
        // "2 GW" in the headline is "up to 2 gigawatts" below it.
        if ((found.get(key)?.words.length ?? 0) < size.length) found.set(key, { text: size, unit, words: size, size: readSize(size) })
      }
    }
  }
  return [...found.values()]
}

/** The number with its unit, however they are written. */
function keyOf(size: string): string {
  const [, number = '', unit = ''] = /(\d[\d.,' ]*|\p{L}+)[- ]?(.*)$/u.exec(size.replace(/^\D*(?=\d)/u, '').toLowerCase()) ?? []
  const short = unit
    .replace(/giga-?watts?/, 'gw')
    .replace(/mega-?watts?/, 'mw')
    .replace(/percent|per cent|prozent|pour cent/, '%')
  return `${number.trim()} ${short}`
}
