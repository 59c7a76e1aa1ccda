import type { Status } from '../../content/article/article.ts'
import { statusName } from '../../content/article/statuses.ts'
import { formatMoney } from '../../content/money/formatMoney.ts'
import { qualifierOf, type Sum } from '../../content/money/sums.ts'
import { withinSentence } from '../../content/site/newsWords.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'

/** "up to $100 billion" */
export function formatSum(sum: Pick<Sum, 'value' | 'unit' | 'atMost' | 'atLeast' | 'about'>): string {
  return [qualifierOf(sum), formatMoney(sum.value, sum.unit)].filter(Boolean).join(' ')
}

/** "announced" */
export function statusWord(status: Status): string {
  return withinSentence(statusName(status))
}

/** "1 amount", "1,204 amounts". */
export function formatAmounts(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'amount' : 'amounts'}`
}

/** What a sum's bounds come from, in words; `null` where all of it is exact. */
export function describeBounds({ atMost, atLeast, about }: Pick<Sum, 'atMost' | 'atLeast' | 'about'>): string | null {
  const parts = [atMost && 'upper bounds (“up to”)', atLeast && 'lower bounds (“more than”)', about && 'round figures (“about”)']
  const named = parts.filter((part) => part !== false)
  return named.length > 0 ? `holds ${new Intl.ListFormat('en-GB').format(named)}` : null
}
