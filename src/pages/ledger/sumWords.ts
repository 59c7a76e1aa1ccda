import type { Status } from '../../content/article/article.ts'
import { isSizeUnit } from '../../content/article/deal/sizeUnits.ts'
import { statusName } from '../../content/article/statuses.ts'
import { formatQuantity } from '../../content/money/formatQuantity.ts'
import { qualifierOf, type Sum } from '../../content/money/sums.ts'
import { withinSentence } from '../../content/site/newsWords.ts'
import { formatRows } from './measureWords.ts'

/** "up to $100 billion", "at least 4.5 GW" */
export function formatSum(sum: Pick<Sum, 'value' | 'unit' | 'atMost' | 'atLeast' | 'about'>): string {
  return [qualifierOf(sum), formatQuantity(sum.value, sum.unit)].filter(Boolean).join(' ')
}

/** "announced" */
export function statusWord(status: Status): string {
  return withinSentence(statusName(status))
}

/** How many rows a sum is of: "1 amount", "1,204 amounts", "12 capacities". What is added up is money or power. */
export function formatAmounts(count: number, unit = ''): string {
  return formatRows(count, isSizeUnit(unit) ? 'power' : 'money')
}
