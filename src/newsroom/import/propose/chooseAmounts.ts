import { statusName } from '../../../content/article/statuses.ts'
import { formatMoney } from '../../../content/money/formatMoney.ts'
import type { FoundField, ProposedAmount } from '../../../desk/proposal.ts'
import { findAmounts, type NamedAmount } from '../recognise/findAmounts.ts'
import { PLACE_NAMES } from '../recognise/passage.ts'
import { idOfMeaning } from './chooseKindAndStatus.ts'

/** A sum as a draft has it. */
type DraftAmount = Pick<ProposedAmount, 'value' | 'currency'> & { qualifier?: string; period?: string; status?: string }

/** The sums of a story, without what they are for, which a person has to say. */
export interface ChosenAmounts {
  amounts: DraftAmount[]
  found: FoundField[]
  alsoNamed: FoundField[]
}

/**
 * Where a format states sums, these and no others; else the likely ones of the text. `status`: that of the article, which theirs may
 * differ from.
 */
export function chooseAmounts(named: readonly NamedAmount[], stated: readonly string[] | undefined, status: string | null): ChosenAmounts {
  const cells = (stated ?? []).map((cell) => ({ cell, sums: findAmounts([{ place: 'headline', text: cell }]) }))
  const fromCells = cells.flatMap(({ sums }) => sums)
  const chosen = stated === undefined ? named.filter(({ isLikely }) => isLikely) : fromCells
  const isChosen = (amount: NamedAmount) => chosen.some(({ value, currency }) => value === amount.value && currency === amount.currency)
  const where = (amount: NamedAmount) => (stated === undefined ? PLACE_NAMES[amount.mention.place] : 'stated as a sum')
  const statusOf = ({ means }: NamedAmount) => {
    const own = means === null ? null : idOfMeaning(means)
    return own === status ? null : own
  }
  return {
    amounts: chosen.map((amount) => {
      const { value, currency, qualifier, rate } = amount
      const own = statusOf(amount)
      return {
        value,
        currency,
        ...(qualifier !== null && { qualifier }),
        ...(rate !== null && { period: rate }),
        ...(own !== null && { status: own }),
      }
    }),
    found: chosen.map((amount, i) => ({
      field: `amounts[${i}]`,
      // What else is said of its period is in the words, and in no field of an amount.
      value: describeAmount({ ...amount, period: amount.rate === null ? null : amount.period }) + describeStatus(statusOf(amount)),
      words: amount.words,
      where: where(amount),
    })),
    alsoNamed: [
      // A number without a currency, "undisclosed": it was stated, and is no sum.
      ...cells.flatMap(({ cell, sums }) =>
        sums.length === 0 ? [{ field: 'amounts', value: '', words: cell, where: 'stated as a sum' }] : [],
      ),
      ...named
        .filter((amount) => !isChosen(amount))
        .map((amount) => ({
          field: 'amounts',
          value: describeAmount(amount),
          words: amount.words,
          where: PLACE_NAMES[amount.mention.place],
        })),
    ],
  }
}

function describeStatus(status: string | null): string {
  return status === null ? '' : `, ${statusName(status).toLowerCase()}`
}

/** As readers see it, with its period: "up to $4 billion over five years". */
function describeAmount({ value, currency, qualifier, period }: Omit<ProposedAmount, 'rate' | 'words'>): string {
  return [qualifier, formatMoney(value, currency), period].filter((part) => part !== null).join(' ')
}
