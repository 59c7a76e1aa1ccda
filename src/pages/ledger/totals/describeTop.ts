import { isSizeUnit } from '../../../content/article/deal/sizeUnits.ts'
import { meaningOf } from '../../../content/article/statuses.ts'
import { symbolOf } from '../../../content/money/formatMoney.ts'
import type { Sum } from '../../../content/money/sums.ts'
import { qualifierOf } from '../../../content/money/sums.ts'
import type { Meaning } from '../../../content/site/siteDescription.ts'
import { formatNumber } from '../../../content/text/formatNumber.ts'

/** What is told together. Within a view completed and announced sums have no money in common, and both are in force. */
const GROUPS: readonly { meanings: readonly Meaning[]; words: string }[] = [
  { meanings: ['completed', 'announced'], words: 'announced or completed' },
  { meanings: ['intended'], words: 'planned' },
  { meanings: ['reported'], words: 'reported' },
  { meanings: ['ended'], words: 'ended' },
]

const BILLION = 1e9
const MILLION = 1e6

/**
 * The sums of the commonest unit by how certain they are: "about $1,384 billion" "announced or completed". They stand beside each
 * other to be compared, so billions stay billions, and large numbers are whole.
 */
export function describeTop(totals: readonly Sum[]): { sum: string; words: string }[] {
  const unit = totals[0]?.unit
  return GROUPS.flatMap(({ meanings, words }) => {
    const own = totals.filter((total) => total.unit === unit && meanings.includes(meaningOf(total.status)) && total.value > 0)
    const value = own.reduce((sum, total) => sum + total.value, 0)
    if (unit === undefined || value === 0) return []
    const bounds = {
      atMost: own.some(({ atMost }) => atMost),
      atLeast: own.some(({ atLeast }) => atLeast),
      about: own.some(({ about }) => about),
    }
    return [{ sum: [qualifierOf(bounds), formatTop(value, unit)].filter(Boolean).join(' '), words }]
  })
}

function formatTop(value: number, unit: string): string {
  if (isSizeUnit(unit)) return value >= 1_000 ? `${rounded(value / 1_000)} GW` : `${rounded(value)} MW`
  const symbol = symbolOf(unit)
  if (value >= BILLION) return `${symbol}${rounded(value / BILLION)} billion`
  return value >= MILLION ? `${symbol}${rounded(value / MILLION)} million` : `${symbol}${rounded(value)}`
}

/** Whole from a hundred on, else with one decimal. */
function rounded(value: number): string {
  return formatNumber(value >= 100 ? Math.round(value) : Math.round(value * 10) / 10)
}
