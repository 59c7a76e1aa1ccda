import type { SizeUnit } from '../../../content/article/deal/sizeUnits.ts'
import { parseSum } from '../amounts/parseSum.ts'

/** Units as people type them, each with how many of ours one is. */
const UNITS: readonly [pattern: RegExp, unit: SizeUnit, factor: number][] = [
  [/^(?:gw|gigawatts?)$/, 'GW', 1],
  [/^(?:mw|megawatts?)$/, 'MW', 1],
  [/^(?:kw|kilowatts?)$/, 'MW', 0.001],
  [/^(?:tw|terawatts?)$/, 'GW', 1000],
  [/^(?:chips?|gpus?|tpus?|accelerators?|processors?)$/, 'chips', 1],
  [/^(?:%|percent|per cent|pct)$/, 'percent', 1],
  [/^(?:years?|yrs?)$/, 'years', 1],
  [/^months?$/, 'years', 1 / 12],
  [/^(?:people|persons?|employees|jobs|staff)$/, 'people', 1],
]
const WORDS = /^(?<number>.*?\d[\d.,'’\s]*(?:thousand|million|billion|[km](?![a-z]))?)\s*(?<unit>[a-z]+(?: cent)?|%)?$/

/** A size as people type it: "10 GW", "100,000 chips", "1.5 million", "10%"; its unit where one is named. `null` where it is none. */
export function parseSize(typed: string): { value: number; unit: SizeUnit | null } | null {
  const { number = '', unit = '' } = WORDS.exec(typed.trim().toLowerCase())?.groups ?? {}
  const known = UNITS.find(([pattern]) => pattern.test(unit))
  if (unit !== '' && !known) return null
  const read = parseSum(number)
  if (read === null) return null
  // Of a month and the like as many digits as anybody writes.
  return {
    value: Number((read.value * (known?.[2] ?? 1)).toPrecision(4 + String(Math.floor(read.value)).length)),
    unit: known?.[1] ?? null,
  }
}
