import type { Measure } from '../../content/money/measures.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'

/** The words for what the ledger lists. */
interface MeasureWords {
  /** What the switch calls it. */
  name: string
  one: string
  several: string
  /** The heads of the table's columns, and what each end does. */
  from: string
  to: string
  what: string
  value: string
  flows: string
  /** Within sentences. */
  giver: string
  taker: string
  gives: string
  isGiven: string
}

export const MEASURE_WORDS: Readonly<Record<Measure, MeasureWords>> = {
  money: {
    name: 'Money',
    one: 'amount',
    several: 'amounts',
    from: 'From',
    to: 'To',
    what: 'What for',
    value: 'Value',
    flows: 'Who pays whom',
    giver: 'payer',
    taker: 'payee',
    gives: 'Pays',
    isGiven: 'Is paid',
  },
  power: {
    name: 'Power',
    one: 'capacity',
    several: 'capacities',
    from: 'Supplier',
    to: 'Customer',
    what: 'Of what',
    value: 'Power',
    flows: 'Who supplies whom',
    giver: 'supplier',
    taker: 'customer',
    gives: 'Supplies',
    isGiven: 'Is supplied',
  },
  equity: {
    name: 'Equity',
    one: 'stake',
    several: 'stakes',
    from: 'Whose equity',
    to: 'Holder',
    what: 'Of what',
    value: 'Share',
    flows: 'Who holds whom',
    giver: 'company',
    taker: 'holder',
    gives: 'Company',
    isGiven: 'Holder',
  },
}

/** "1 amount", "1,204 amounts", "41 capacities", "41 disclosed capacities". */
export function formatRows(count: number, measure: Measure, adjective?: string): string {
  const { one, several } = MEASURE_WORDS[measure]
  return [formatNumber(count), adjective, count === 1 ? one : several].filter((word) => word !== undefined).join(' ')
}
