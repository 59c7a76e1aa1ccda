import { isSizeUnit, type SizeUnit } from '../article/deal/sizeUnits.ts'
import { formatMoney, formatScaled } from './formatMoney.ts'

/** Units that stand as a word after the number, for one and for several. */
const WORDS: Readonly<Partial<Record<SizeUnit, readonly [one: string, several: string]>>> = {
  chips: ['chip', 'chips'],
  years: ['year', 'years'],
  people: ['person', 'people'],
}

/**
 * A sum or a size as readers see it: "$10 billion", "10 GW", "250 MW", "27%", "1 million chips", "5 years". Units are currencies
 * (ISO 4217) and those of content/article/deal/sizeUnits.ts; power is told in the larger of its units that it fills.
 */
export function formatQuantity(value: number, unit: string): string {
  return isSizeUnit(unit) ? formatSize(value, unit) : formatMoney(value, unit)
}

/**
 * The same of what may be a range: "$10 billion to $15 billion", "20% to 25%", "4 million to 5 million chips". A word stands once,
 * after the upper end.
 */
export function formatRange(value: number, most: number | null, unit: string): string {
  if (most === null) return formatQuantity(value, unit)
  const lower = isSizeUnit(unit) && WORDS[unit] ? formatScaled(value) : formatQuantity(value, unit)
  return `${lower} to ${formatQuantity(most, unit)}`
}

function formatSize(value: number, unit: SizeUnit): string {
  if (unit === 'percent') return `${formatScaled(value)}%`
  const [one, several] = WORDS[unit] ?? []
  if (one !== undefined) return `${formatScaled(value)} ${value === 1 ? one : several}`
  const megawatts = unit === 'GW' ? value * 1_000 : value
  return megawatts >= 1_000 ? `${formatScaled(megawatts / 1_000)} GW` : `${formatScaled(megawatts)} MW`
}
