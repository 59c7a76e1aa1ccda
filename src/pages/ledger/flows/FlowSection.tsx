import { isSizeUnit } from '../../../content/article/deal/sizeUnits.ts'
import type { Labels } from '../../../content/article/labels.ts'
import type { Flows } from '../../../content/money/ledger.ts'
import type { LedgerChange } from '../../../content/money/ledgerView.ts'
import type { Day } from '../../../content/text/day.ts'
import { formatNumber } from '../../../content/text/formatNumber.ts'
import { MEASURE_WORDS } from '../measureWords.ts'
import { describeOmitted } from './describeOmitted.ts'
import { FlowExportButton } from './FlowExportButton.tsx'
import { FlowPicture } from './FlowPicture.tsx'
import { FlowTable } from './FlowTable.tsx'
import { LINES, lineOf } from './flowLines.ts'

interface FlowSectionProps {
  flows: Flows
  labels: Labels
  asOf: Day | null
  onUpdate: (change: LedgerChange) => void
}

/** The picture of who pays or supplies whom in one unit, with what it leaves out, and its table. */
export function FlowSection({ flows, labels, asOf, onUpdate }: FlowSectionProps) {
  const isSize = isSizeUnit(flows.unit)
  const lines = new Set(flows.largest.map(({ sum }) => lineOf(sum.status)))
  return (
    <section aria-labelledby="flows-heading">
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id="flows-heading" className="font-serif text-2xl font-semibold">
          {MEASURE_WORDS[isSize ? 'power' : 'money'].flows}
        </h2>
        <div className="flex flex-wrap items-center gap-2">
          <CurrencyChoice flows={flows} onUpdate={onUpdate} />
          <FlowExportButton flows={flows} labels={labels} asOf={asOf} />
        </div>
      </header>
      <p className="mt-1 max-w-[46em] text-sm text-muted">
        {isSize
          ? 'Suppliers on the left, customers on the right; as thick as the power.'
          : `Payers on the left, payees on the right, in ${flows.unit}; as thick as the money.`}
      </p>
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

function CurrencyChoice({ flows: { unit, units }, onUpdate }: Pick<FlowSectionProps, 'flows' | 'onUpdate'>) {
  if (units.length < 2) return null
  const [usual] = units
  return (
    <fieldset className="needs-scripts flex flex-wrap gap-2">
      <legend className="sr-only">Currency of the picture</legend>
      {units.map((choice) => (
        <button
          key={choice.unit}
          type="button"
          className={`chip max-md:min-h-11 ${choice.unit === unit ? 'chip-chosen' : ''}`}
          aria-pressed={choice.unit === unit}
          onClick={() => onUpdate((view) => ({ ...view, picture: choice === usual ? null : choice.unit }))}
        >
          {choice.unit} <span className="text-faint figures">{formatNumber(choice.count)}</span>
        </button>
      ))}
    </fieldset>
  )
}
