import type { LedgerRow } from '../archive/amounts.ts'
import type { Archive } from '../archive/archive.ts'
import { statusName } from '../article/statuses.ts'
import { withinSentence } from '../site/newsWords.ts'
import { memoize } from '../text/memoize.ts'
import { countAmounts } from './countAmounts.ts'
import { describeQuantity } from './describeQuantity.ts'
import { formatMoney } from './formatMoney.ts'
import { addUpCounted, qualifierOf, type Sum } from './sums.ts'
import { traceMoney } from './traceMoney.ts'

/**
 * The disclosed sums that a company is paid and that it pays, by currency and by status, each money once, the most certain first; and
 * after them those of a stretch of time, each for itself, as no sum adds them.
 */
export interface CompanyMoney {
  paid: MoneySum[]
  pays: MoneySum[]
}

/** In words, so that the page of a company needs no code of the ledger's. */
export interface MoneySum {
  /** "at least $30 billion" */
  text: string
  /** "announced in 3 sums" */
  note: string
}

/** A build asks for every company, always over the same rows. */
const traceOf = memoize((all: readonly LedgerRow[]) => traceMoney<number, LedgerRow>(all))

export async function deriveCompanyMoney(archive: Archive, id: string): Promise<CompanyMoney> {
  const all = await archive.amounts()
  const trace = traceOf(all)
  const sumsOf = (rows: readonly LedgerRow[]) => {
    const { counted, leftOut } = countAmounts(rows, trace)
    const ofPeriods = leftOut.flatMap(({ entry, because }) => (because === 'period' ? [entry] : []))
    // What several articles tell of stands in the first.
    const first = ofPeriods.filter((entry) => trace.originOf(entry) === entry.article)
    const told = ofPeriods.filter((entry) => first.includes(entry) || !first.some(({ article }) => article === trace.originOf(entry)))
    return [
      ...addUpCounted(counted).map(describeSum),
      ...told.map((row) => ({ text: describeQuantity(row), note: withinSentence(statusName(row.status)) })),
    ]
  }
  return {
    paid: sumsOf(all.filter(({ from, to }) => to === id && from !== id)),
    pays: sumsOf(all.filter(({ from, to }) => from === id && to !== id)),
  }
}

function describeSum(sum: Sum): MoneySum {
  const inSums = sum.count > 1 ? ` in ${sum.count} sums` : ''
  return {
    text: `${qualifierOf(sum)} ${formatMoney(sum.value, sum.unit)}`.trim(),
    note: withinSentence(statusName(sum.status)) + inSums,
  }
}
