import type { Labels } from '../../../content/article/labels.ts'
import type { Ledger } from '../../../content/money/ledger.ts'
import type { LedgerChange } from '../../../content/money/ledgerView.ts'
import { formatNumber } from '../../../content/text/formatNumber.ts'
import { describeOmitted } from './describeOmitted.ts'
import { FlowPicture } from './FlowPicture.tsx'
import { FlowTable } from './FlowTable.tsx'
import { LINES, lineOf } from './flowLines.ts'

interface FlowSectionProps {
  flows: NonNullable<Ledger['flows']>
  labels: Labels
  onUpdate: (change: LedgerChange) => void
}

/** The picture of who pays whom in one currency, with what it leaves out, and its table. */
export function FlowSection({ flows, labels, onUpdate }: FlowSectionProps) {
  const lines = new Set(flows.largest.map(({ sum }) => lineOf(sum.status)))
  return (
    <section aria-labelledby="flows-heading">
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id="flows-heading" className="font-serif text-2xl font-semibold">
          Who pays whom
        </h2>
        <CurrencyChoice flows={flows} onUpdate={onUpdate} />
      </header>
      <p className="mt-1 text-sm text-muted">Payers on the left, payees on the right, in {flows.currency}; as thick as the money.</p>
      <ul className="mt-2 mb-4 flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
        {LINES.filter(({ line }) => lines.has(line)).map(({ line, name }) => (
          <li key={line} className="flex items-center gap-2">
            <svg className="flow" data-line={line} width="34" height="12" aria-hidden="true">
              <path className="flow-area" d="M0 1H34V11H0z" />
              <path className="flow-sides" d="M0 1H34M0 11H34" />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <FlowPicture flows={flows} labels={labels} />
      <p className="mt-4 max-w-[46em] text-sm text-muted">{describeOmitted(flows)}</p>
      <FlowTable flows={flows} labels={labels} />
    </section>
  )
}

function CurrencyChoice({ flows: { currency, currencies }, onUpdate }: Pick<FlowSectionProps, 'flows' | 'onUpdate'>) {
  if (currencies.length < 2) return null
  const [usual] = currencies
  return (
    <fieldset className="needs-scripts flex flex-wrap gap-2">
      <legend className="sr-only">Currency of the picture</legend>
      {currencies.map((choice) => (
        <button
          key={choice.currency}
          type="button"
          className={`chip max-md:min-h-11 ${choice.currency === currency ? 'chip-chosen' : ''}`}
          aria-pressed={choice.currency === currency}
          onClick={() => onUpdate((view) => ({ ...view, picture: choice === usual ? null : choice.currency }))}
        >
          {choice.currency} <span className="text-faint figures">{formatNumber(choice.count)}</span>
        </button>
      ))}
    </fieldset>
  )
}
