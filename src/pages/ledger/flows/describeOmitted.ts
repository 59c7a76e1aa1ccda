import { isSizeUnit } from '../../../content/article/deal/sizeUnits.ts'
import type { Flows } from '../../../content/money/ledger.ts'
import { formatList, formatNumber } from '../../../content/text/formatNumber.ts'
import { MEASURE_WORDS } from '../measureWords.ts'
import { formatAmounts, formatSum, statusWord } from '../sumWords.ts'

type Omitted = Pick<Flows, 'smaller' | 'oneEnded' | 'repeated' | 'ofPeriods' | 'unit' | 'units'>

/** What the picture does not draw, and why. */
export function describeOmitted({ smaller, oneEnded, repeated, ofPeriods, unit, units }: Omitted): string {
  const others = units.filter((other) => other.unit !== unit)
  const rest = formatList(smaller.sums.map((sum) => `${formatSum(sum)} ${statusWord(sum.status)}`))
  const { giver, taker } = MEASURE_WORDS[isSizeUnit(unit) ? 'power' : 'money']
  const counted = (count: number) => formatAmounts(count, unit)
  const parts = [
    smaller.count > 0 &&
      `${formatNumber(smaller.count)} smaller ${smaller.count === 1 ? 'flow is' : 'flows are'} not drawn; together ${smaller.count === 1 ? 'it comes' : 'they come'} to ${rest}.`,
    oneEnded > 0 &&
      `${counted(oneEnded)}${isSizeUnit(unit) ? '' : ` in ${unit}`} ${oneEnded === 1 ? 'has' : 'have'} no known ${giver} or no known ${taker}.`,
    repeated > 0 && `${counted(repeated)} ${repeated === 1 ? 'is' : 'are'} counted in another one already.`,
    ofPeriods > 0 && `${counted(ofPeriods)} of a stretch of time, such as a year, ${ofPeriods === 1 ? 'is' : 'are'} never added to others.`,
    others.length > 0 && `Currencies are never added together; there is more in ${formatList(others.map((other) => other.unit))}.`,
  ]
  return parts.filter((part) => part !== false).join(' ')
}
