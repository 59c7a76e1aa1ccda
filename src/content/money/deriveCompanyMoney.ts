import type { LedgerRow } from '../archive/amounts.ts'
import type { Archive } from '../archive/archive.ts'
import { statusName } from '../article/statuses.ts'
import { withinSentence } from '../site/newsWords.ts'
import { dedupeAmounts, resolveSameAs } from './dedupeAmounts.ts'
import { formatMoney } from './formatMoney.ts'
import { addUp, qualifierOf } from './sums.ts'

/** The disclosed sums that a company is paid and that it pays, by currency and by status, each money once, the most certain first. */
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

export async function deriveCompanyMoney(archive: Archive, id: string): Promise<CompanyMoney> {
  const all = await archive.amounts()
  const moneyOf = resolveSameAs(all)
  const sumsOf = (rows: readonly LedgerRow[]) =>
    addUp(dedupeAmounts(rows, moneyOf).counted).map((sum): MoneySum => {
      const inSums = sum.count > 1 ? ` in ${sum.count} sums` : ''
      return {
        text: `${qualifierOf(sum)} ${formatMoney(sum.value, sum.unit)}`.trim(),
        note: withinSentence(statusName(sum.status)) + inSums,
      }
    })
  return {
    paid: sumsOf(all.filter(({ from, to }) => to === id && from !== id)),
    pays: sumsOf(all.filter(({ from, to }) => from === id && to !== id)),
  }
}
