import { formatMoney } from '../../../content/money/formatMoney.ts'
import type { FoundField, ProposedAmount } from '../../../desk/proposal.ts'
import { findAmounts, type NamedAmount } from '../recognise/findAmounts.ts'
import { PLACE_NAMES } from '../recognise/passage.ts'

/** The sums of a story, without what they are for, which a person has to say. */
export interface ChosenAmounts {
  amounts: Pick<ProposedAmount, 'value' | 'currency' | 'qualifier'>[]
  found: FoundField[]
  alsoNamed: FoundField[]
}

/** Where a format states sums, these and no others; else the likely ones of the text. */
export function chooseAmounts(named: readonly NamedAmount[], stated: readonly string[] | undefined): ChosenAmounts {
  const cells = (stated ?? []).map((cell) => ({ cell, sums: findAmounts([{ place: 'headline', text: cell }]) }))
  const fromCells = cells.flatMap(({ sums }) => sums)
  const chosen = stated === undefined ? named.filter(({ isLikely }) => isLikely) : fromCells
  const isChosen = (amount: NamedAmount) => chosen.some(({ value, currency }) => value === amount.value && currency === amount.currency)
  const where = (amount: NamedAmount) => (stated === undefined ? PLACE_NAMES[amount.mention.place] : 'stated as a sum')
  return {
    amounts: chosen.map(({ value, currency, qualifier }) => ({ value, currency, qualifier })),
    // Its period is in the words, and in no field of an amount.
    found: chosen.map((amount, i) => ({
      field: `amounts[${i}]`,
      value: describeAmount({ ...amount, period: null }),
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

/** As readers see it, with its period: "up to $4 billion over five years". */
function describeAmount({ value, currency, qualifier, period }: ProposedAmount): string {
  return [qualifier, formatMoney(value, currency), period].filter((part) => part !== null).join(' ')
}
