import { exact } from '../../text/exact.ts'

/**
 * The units of sizes, which are no money: power, chips, a share of a company's equity, how long a deal runs, people. `base`: the
 * unit in which sizes of one kind are added up, and how many of it one is.
 */
const UNITS = {
  MW: { base: 'MW', factor: 1 },
  GW: { base: 'MW', factor: 1_000 },
  chips: { base: 'chips', factor: 1 },
  percent: { base: 'percent', factor: 1 },
  years: { base: 'years', factor: 1 },
  people: { base: 'people', factor: 1 },
} as const
export type SizeUnit = keyof typeof UNITS

export const SIZE_UNITS = Object.keys(UNITS) as readonly SizeUnit[]

export function isSizeUnit(text: string): text is SizeUnit {
  return Object.hasOwn(UNITS, text)
}

/** A size in the unit in which its kind is added up: 10 GW are 10,000 MW. */
export function inBaseUnit(value: number, unit: SizeUnit): { value: number; unit: SizeUnit } {
  const { base, factor } = UNITS[unit]
  return { value: exact(value * factor), unit: base }
}

/** The unit in which amounts of a unit are compared and added up: "MW" of "GW"; a currency is its own. */
export function baseUnitOf(unit: string): string {
  return isSizeUnit(unit) ? UNITS[unit].base : unit
}
