import { describePeriod } from '../article/deal/period.ts'
import { formatRange } from './formatQuantity.ts'

/** Of a sum its currency, of a size its unit; a row of the ledger has either as its unit. */
type Measured = { currency: string } | { unit: string }

/** As much of these as says how much it is; a size is of no stretch of time. */
type Stated = Measured & { value: number; most: number | null; qualifier: string | null; period?: string | null }

/** The currency of a sum, or the unit of a size. */
export function unitOf(quantity: Measured): string {
  return 'currency' in quantity ? quantity.currency : quantity.unit
}

/** How much it is: "up to $100 billion", "about 4 million to 5 million chips", "$20 million a year". */
export function describeQuantity(quantity: Stated): string {
  const { value, most, qualifier, period } = quantity
  return [qualifier, formatRange(value, most, unitOf(quantity)), period && describePeriod(period)].filter(Boolean).join(' ')
}
