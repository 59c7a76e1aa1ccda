import type { Amount, Article, Size } from '../../article/article.ts'
import { inBaseUnit, isSizeUnit } from '../../article/deal/sizeUnits.ts'
import { unitOf } from '../../money/describeQuantity.ts'
import { formatRange } from '../../money/formatQuantity.ts'

/**
 * The sum or size of an article of which a smaller one is a part, in words and without its qualifier: "$500 billion", "7 GW". `null` where the article
 * states none that is larger and no part itself, or several, of which nobody has said which it is.
 */
export function wholeOf(part: Amount | Size, { slug, amounts, sizes }: Pick<Article, 'slug' | 'amounts' | 'sizes'>): string | null {
  const { value, unit } = comparable(part)
  const larger = [...amounts, ...sizes].filter((other) => {
    const known = comparable(other)
    return known.unit === unit && known.value > value && other.partOf !== slug && ('period' in other ? other.period : null) === null
  })
  const [only, another] = larger
  return only && !another ? formatRange(only.value, only.most, unitOf(only)) : null
}

/** By what two of them are compared: the upper ends of ranges, power in one unit. */
function comparable(quantity: Amount | Size): { value: number; unit: string } {
  const unit = unitOf(quantity)
  const value = quantity.most ?? quantity.value
  return isSizeUnit(unit) ? inBaseUnit(value, unit) : { value, unit }
}
