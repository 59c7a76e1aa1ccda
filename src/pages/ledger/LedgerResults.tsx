import type { RefObject } from 'react'
import type { Ledger } from '../../content/money/ledger.ts'
import type { LedgerChange, LedgerView } from '../../content/money/ledgerView.ts'
import { LEDGER_LENGTH } from '../../content/query/pageLength.ts'
import { NothingFound } from '../../features/filters/NothingFound.tsx'
import { ShowMore } from '../../features/list/ShowMore.tsx'
import type { MoreState } from '../../features/view/useShownCount.ts'
import { AmountTable } from './AmountTable.tsx'
import { CycleSection } from './cycles/CycleSection.tsx'
import { FlowSection } from './flows/FlowSection.tsx'
import { formatRows, MEASURE_WORDS } from './measureWords.ts'
import { RELAXATIONS } from './relaxations.ts'
import { Totals } from './totals/Totals.tsx'
import { WholeAsFile } from './WholeAsFile.tsx'

interface LedgerResultsProps {
  ledger: Ledger
  /** The view that is answered, and the one that the controls show. */
  view: LedgerView
  selected: LedgerView
  list: RefObject<HTMLTableSectionElement | null>
  more: MoreState
  onMore: () => Promise<void>
  onUpdate: (change: LedgerChange) => void
}

/** What the view comes to: who pays whom, the sums, the money that comes back, and every amount. */
export function LedgerResults({ ledger, view, selected, list, more, onMore, onUpdate }: LedgerResultsProps) {
  if (ledger.count === 0) return <Nothing ledger={ledger} view={view} onUpdate={onUpdate} />
  return (
    <>
      {ledger.flows && <FlowSection flows={ledger.flows} labels={ledger.labels} asOf={ledger.asOf} onUpdate={onUpdate} />}
      {view.measure === 'equity' ? <NotAddedUp /> : <Totals ledger={ledger} view={view} />}
      {ledger.cycles && <CycleSection cycles={ledger.cycles} view={selected} labels={ledger.labels} onUpdate={onUpdate} />}
      <section aria-labelledby="amounts-heading">
        <h2 id="amounts-heading" className="mb-3 font-serif text-2xl font-semibold">
          Every {MEASURE_WORDS[view.measure].one}
        </h2>
        <AmountTable ledger={ledger} view={selected} list={list} onUpdate={onUpdate} />
        <ShowMore left={ledger.count - ledger.rows.length} state={more} list={list} step={LEDGER_LENGTH} onMore={onMore} />
        <WholeAsFile shown={ledger.rows.length} measures={ledger.measures} />
      </section>
    </>
  )
}

/** Why there are no sums of shares. */
function NotAddedUp() {
  return <p className="max-w-[46em] text-base">Shares of different companies are not added up: each is a part of another whole.</p>
}

function Nothing({ ledger: { relaxations }, view, onUpdate }: Pick<LedgerResultsProps, 'ledger' | 'view' | 'onUpdate'>) {
  const offers = relaxations.map(({ part, count }) => ({
    name: RELAXATIONS[part].name,
    shows: formatRows(count, view.measure),
    onDrop: () => onUpdate(RELAXATIONS[part].drop),
  }))
  return <NothingFound what={MEASURE_WORDS[view.measure].several} relaxations={offers} />
}
