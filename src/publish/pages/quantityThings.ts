import type { Amount, Article, Size } from '../../content/article/article.ts'
import { describePeriod } from '../../content/article/deal/period.ts'
import { boundOf } from '../../content/money/sums.ts'
import type { Thing } from './schemaThings.ts'

/**
 * The sums and sizes that an article states, as https://schema.org/MonetaryAmount and https://schema.org/QuantitativeValue. A bound
 * ("up to") is told as one: nobody has named a value.
 */
export function quantityThings({ amounts, sizes }: Pick<Article, 'amounts' | 'sizes'>): Thing[] {
  return [
    ...amounts.map((amount) => ({
      '@type': 'MonetaryAmount',
      name: amount.what,
      ...(amount.period !== null && { description: describePeriod(amount.period) }),
      currency: amount.currency,
      ...valuesOf(amount),
    })),
    ...sizes.map((size) => ({ '@type': 'QuantitativeValue', name: size.what, unitText: size.unit, ...valuesOf(size) })),
  ]
}

function valuesOf({ value, most, qualifier }: Amount | Size): Thing {
  if (most !== null) return { minValue: value, maxValue: most }
  const bound = boundOf(qualifier)
  if (bound === 'atMost') return { maxValue: value }
  return bound === 'atLeast' ? { minValue: value } : { value }
}
