import { articlePath } from '../../content/address/paths.ts'
import { nameOf } from '../../content/article/labels.ts'
import type { Ledger, LedgerEntry } from '../../content/money/ledger.ts'
import { formatCsv } from '../../content/text/formatCsv.ts'
import { describeBounds } from './sumWords.ts'

/** Where a file comes from: the address of its view, and of the site's root with a slash at its end. */
export interface ExportPlace {
  address: string
  root: string
}

const CAVEATS = [
  'Sums count money that several articles tell of once; rows with "counted in" are left out of them.',
  'Currencies, and news that is more or less firm, must not be added together.',
  'A qualifier such as "up to" belongs to its value.',
  'What is stated a year, a title or an agency is given as stated.',
]

const COLUMNS = [
  'date',
  'from',
  'to',
  'what',
  'qualifier',
  'value',
  'currency',
  'status',
  'kind',
  'article',
  'article address',
  'counted in',
  'view',
  'as of',
]

/** One row an amount, in the view's order. The address of the view goes with each row, since rows get parted from files. */
export function exportCsv({ rows, labels, asOf }: Ledger, place: ExportPlace): string {
  const partyOf = (id: string | null) => (id === null ? null : nameOf(labels, id))
  return formatCsv(
    COLUMNS,
    rows.map((entry) => {
      const { row } = entry
      const { date, status, kind, title, slug } = row.step
      const money = [row.qualifier, row.value, row.currency]
      const source = [title, addressOf(place, slug), countedIn(entry, place)]
      return [date, partyOf(row.from), partyOf(row.to), row.what, ...money, status, kind, ...source, place.address, asOf]
    }),
  )
}

/** The same as JSON, with the sums of the view and what has to be known about them. */
export function exportJson({ rows, labels, totals, asOf }: Ledger, place: ExportPlace): string {
  const party = (id: string | null) => (id === null ? null : { id, name: nameOf(labels, id) })
  const value = {
    view: place.address,
    asOf,
    caveats: CAVEATS,
    totals: totals.map((total) => ({
      currency: total.currency,
      status: total.status,
      value: total.value,
      amounts: total.count,
      leftOut: total.leftOutCount,
      caveat: describeBounds(total),
    })),
    amounts: rows.map((entry) => {
      const { from, to, what, qualifier, value: sum, currency, step } = entry.row
      return {
        date: step.date,
        from: party(from),
        to: party(to),
        what,
        qualifier,
        value: sum,
        currency,
        status: step.status,
        kind: step.kind,
        article: { title: step.title, address: addressOf(place, step.slug) },
        countedIn: countedIn(entry, place),
      }
    }),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function countedIn({ countedIn: other }: LedgerEntry, place: ExportPlace): string | null {
  return other && addressOf(place, other.step.slug)
}

function addressOf({ root }: ExportPlace, slug: string): string {
  return new URL(articlePath(slug).slice(1), root).href
}
