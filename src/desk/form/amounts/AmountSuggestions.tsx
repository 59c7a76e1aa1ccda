import { useState } from 'react'
import { formatMoney } from '../../../content/money/formatMoney.ts'
import type { ProposedAmount } from '../../proposal.ts'
import { companiesById } from '../companies/companiesById.ts'
import { fieldSelector, useEditing, useForm } from '../FormContext.ts'
import { itemsOf, textsOf, valueAt } from '../read/readValue.ts'

const MOST_PARTIES = 3

/** Sums that the text names, each with the question who pays; the words tell what it is of. */
export function AmountSuggestions() {
  const { change, focusNext, hush } = useForm()
  const [asked, setAsked] = useState<string | null>(null)
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const { amounts, parties, overview, sums } = useEditing((editing) => ({
    amounts: itemsOf(editing.fields?.['amounts']),
    parties: textsOf(editing.fields?.['companies']).slice(0, MOST_PARTIES),
    overview: editing.overview,
    sums: editing.checked?.suggestions.amounts ?? [],
  }))
  const isTaken = ({ value, currency }: ProposedAmount) =>
    amounts.some((amount) => valueAt(amount, ['value']) === value && valueAt(amount, ['currency']) === currency)
  const proposed = sums.filter((amount) => !leftOut.includes(keyOf(amount)) && !isTaken(amount))
  if (proposed.length === 0) return null
  const known = companiesById(overview)
  const nameOf = (id: string) => known.get(id)?.name ?? id
  const pairs = parties.flatMap((from) => parties.filter((to) => to !== from).map((to) => ({ from, to })))
  const take = ({ value, currency, qualifier, period, rate }: ProposedAmount, flow: { from?: string; to?: string }) => {
    const path = ['amounts', amounts.length]
    hush(path)
    const said = rate === null ? { what: period ?? '', ...flow } : { what: '', ...flow, period: rate }
    change(path, { value, currency, ...(qualifier !== null && { qualifier }), ...said })
    setAsked(null)
    focusNext(fieldSelector(`amounts[${amounts.length}].what`), Number.MAX_SAFE_INTEGER)
  }
  const ask = (amount: ProposedAmount) => {
    setAsked(keyOf(amount))
    focusNext('[data-act=who-pays] button')
  }
  const leaveOut = (amount: ProposedAmount) => {
    setAsked(null)
    setLeftOut([...leftOut, keyOf(amount)])
    focusNext('[data-field=amounts] [data-act=add]')
  }
  const open = proposed.find((amount) => keyOf(amount) === asked)
  return (
    <>
      <ul className="chips" aria-label="Sums that the text names">
        {proposed.map((amount) => (
          <li key={keyOf(amount)}>
            <button type="button" className="chip maybe" aria-expanded={keyOf(amount) === asked} onClick={() => ask(amount)}>
              {amount.qualifier && `${amount.qualifier} `}
              {formatMoney(amount.value, amount.currency)}, who pays?
            </button>
          </li>
        ))}
      </ul>
      {open && (
        <p className="ask" data-act="who-pays">
          “{open.words}”: take it as a sum?{' '}
          {pairs.map(({ from, to }) => (
            <button key={`${from} ${to}`} type="button" className="link-button" onClick={() => take(open, { from, to })}>
              {nameOf(from)} pays {nameOf(to)}
            </button>
          ))}
          <button type="button" className="link-button" onClick={() => take(open, {})}>
            not said
          </button>
          <button type="button" className="link-button" onClick={() => leaveOut(open)}>
            leave out
          </button>
        </p>
      )}
    </>
  )
}

function keyOf({ value, currency, words }: ProposedAmount): string {
  return `${value} ${currency} ${words}`
}
