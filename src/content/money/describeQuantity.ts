import type { Amount, Size } from '../article/article.ts'
import { describePeriod } from '../article/deal/period.ts'
import { formatRange } from './formatQuantity.ts'

/** The currency of a sum, or the unit of a size. */
export function unitOf(quantity: Amount | Size): string {
  return 'currency' in quantity ? quantity.currency : quantity.unit
}

/** How much it is: "up to $100 billion", "about 4 million to 5 million chips", "$20 million a year". */
export function describeQuantity(quantity: Amount | Size): string {
  const { value, most, qualifier } = quantity
  const period = 'period' in quantity ? quantity.period : null
  return [qualifier, formatRange(value, most, unitOf(quantity)), period && describePeriod(period)].filter(Boolean).join(' ')
}
