import type { Amount, Article, Size } from '../../article/article.ts'
import { inBaseUnit, isSizeUnit } from '../../article/deal/sizeUnits.ts'
import { describeQuantity, unitOf } from '../../money/describeQuantity.ts'
import { findWhole } from '../../money/findWhole.ts'

/**
 * The sum or size of an article of which another one, of it or of another article, is a part (content/money/findWhole.ts), in words:
 * "up to $500 billion", "about 7 GW". `null` where the article states nothing of the kind.
 */
export function wholeOf(part: Amount | Size, { slug, amounts, sizes }: Pick<Article, 'slug' | 'amounts' | 'sizes'>): string | null {
  const stated = [...amounts, ...sizes].filter((one) => one !== part).map(comparable)
  const whole = findWhole(comparable(part), slug, stated)?.quantity
  return whole ? describeQuantity(whole) : null
}

/** In the unit by which it is compared: power in one. */
function comparable(quantity: Amount | Size) {
  const unit = unitOf(quantity)
  const base = isSizeUnit(unit) ? inBaseUnit(quantity.value, unit) : { value: quantity.value, unit }
  const { partOf, from, to } = quantity
  return { ...base, partOf, from, to, period: 'period' in quantity ? quantity.period : null, quantity }
}
