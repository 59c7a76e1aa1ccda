import type { Flows } from '../../../content/money/ledger.ts'
import { formatList, formatNumber } from '../../../content/text/formatNumber.ts'
import { formatAmounts, formatSum, statusWord } from '../sumWords.ts'

type Omitted = Pick<Flows, 'smaller' | 'oneEnded' | 'repeated' | 'currency' | 'currencies'>

/** What the picture does not draw, and why. */
export function describeOmitted({ smaller, oneEnded, repeated, currency, currencies }: Omitted): string {
  const others = currencies.filter((other) => other.currency !== currency)
  const rest = formatList(smaller.sums.map((sum) => `${formatSum(sum)} ${statusWord(sum.status)}`))
  const parts = [
    smaller.count > 0 &&
      `${formatNumber(smaller.count)} smaller ${smaller.count === 1 ? 'flow is' : 'flows are'} not drawn; together ${smaller.count === 1 ? 'it comes' : 'they come'} to ${rest}.`,
    oneEnded > 0 && `${formatAmounts(oneEnded)} in ${currency} ${oneEnded === 1 ? 'has' : 'have'} no known payer or no known payee.`,
    repeated > 0 && `${formatAmounts(repeated)} ${repeated === 1 ? 'is' : 'are'} counted in another one already.`,
    others.length > 0 && `Currencies are never added together; there is more in ${formatList(others.map((other) => other.currency))}.`,
  ]
  return parts.filter((part) => part !== false).join(' ')
}
