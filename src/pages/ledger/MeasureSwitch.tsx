import type { LedgerChange, LedgerView } from '../../content/money/ledgerView.ts'
import { MEASURES, type Measure } from '../../content/money/measures.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { MEASURE_WORDS } from './measureWords.ts'

interface MeasureSwitchProps {
  measures: Readonly<Record<Measure, number>>
  view: LedgerView
  onUpdate: (change: LedgerChange) => void
}

/** What the ledger lists. Not where there is but one thing to list. */
export function MeasureSwitch({ measures, view, onUpdate }: MeasureSwitchProps) {
  const choices = MEASURES.filter((measure) => measures[measure] > 0 || measure === view.measure)
  if (choices.length < 2) return null
  return (
    <fieldset className="needs-scripts no-print mt-4 flex flex-wrap gap-2">
      <legend className="sr-only">What is listed</legend>
      {choices.map((measure) => (
        <button
          key={measure}
          type="button"
          className={`chip max-md:min-h-11 ${measure === view.measure ? 'chip-chosen' : ''}`}
          aria-pressed={measure === view.measure}
          onClick={() => onUpdate((current) => measuredBy(current, measure))}
        >
          {MEASURE_WORDS[measure].name} <span className="text-faint figures">{formatNumber(measures[measure])}</span>
        </button>
      ))}
    </fieldset>
  )
}

/** Currencies mean nothing of power and equity. */
function measuredBy(view: LedgerView, measure: Measure): LedgerView {
  return { ...view, measure, currencies: [], picture: null }
}
