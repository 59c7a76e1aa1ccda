import { useRef } from 'react'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { parseDepth } from '../../content/address/depthAddress.ts'
import { parseLedgerView } from '../../content/address/ledgerAddress.ts'
import { LEDGER_PATH } from '../../content/address/paths.ts'
import type { Ledger } from '../../content/money/ledger.ts'
import { isLedgerNarrowed, type LedgerChange, type LedgerView, withoutParts } from '../../content/money/ledgerView.ts'
import { countSelected } from '../../content/query/filter.ts'
import { LEDGER_LENGTH, LEDGER_STEPS } from '../../content/query/pageLength.ts'
import { inTopic, newsName } from '../../content/site/newsWords.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { servicesOf } from '../../data/services.ts'
import { FilterDialog } from '../../features/filters/FilterDialog.tsx'
import { FilterSheet } from '../../features/filters/FilterSheet.tsx'
import { IgnoredNote } from '../../features/filters/IgnoredNote.tsx'
import { NothingFound } from '../../features/filters/NothingFound.tsx'
import { SelectedChips } from '../../features/filters/SelectedChips.tsx'
import { NothingPublished } from '../../features/list/NothingPublished.tsx'
import { ShowMore } from '../../features/list/ShowMore.tsx'
import { ShareActions } from '../../features/share/ShareActions.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { AmountTable } from './AmountTable.tsx'
import { CycleSection } from './cycles/CycleSection.tsx'
import { describeLedger } from './describeLedger.ts'
import { FlowSection } from './flows/FlowSection.tsx'
import { LedgerExportButton } from './LedgerExportButton.tsx'
import { LedgerFilters } from './LedgerFilters.tsx'
import { LedgerSummary } from './LedgerSummary.tsx'
import { ledgerChips, withoutChoices } from './ledgerChips.ts'
import { ledgerChanceQuery, ledgerQuery } from './ledgerQuery.ts'
import { MeasureSwitch } from './MeasureSwitch.tsx'
import { formatRows, MEASURE_WORDS } from './measureWords.ts'
import { RELAXATIONS } from './relaxations.ts'
import { TopLine } from './totals/TopLine.tsx'
import { Totals } from './totals/Totals.tsx'
import { useLedger } from './useLedger.ts'
import { WholeAsFile } from './WholeAsFile.tsx'

export async function loader({ request, context }: LoaderFunctionArgs): Promise<PageMeta> {
  const { ask, client } = servicesOf(context)
  const { searchParams } = new URL(request.url)
  const { view } = parseLedgerView(searchParams)
  const ledger = await client.query(ledgerQuery(ask, view, parseDepth(searchParams, LEDGER_STEPS)))
  // What chance would do comes with the page that is prerendered, and else beside it.
  if (import.meta.env.SSR && ledger.cycles) await client.query(ledgerChanceQuery(ask, view))
  const words = describeLedger(withoutParts(view, ledger.unknown), ledger.labels)
  return {
    title: words ? `Ledger: ${words}, ${formatRows(ledger.count, view.measure)}` : `Ledger: who pays whom${inTopic()}`,
    description: `${formatRows(ledger.total, view.measure)} from ${newsName()}: who pays whom, what for, how firm it is, with sums that count all money once and every source.`,
    path: LEDGER_PATH,
  }
}

/** Every disclosed amount: who pays whom, what it comes to, and where it comes back. */
export function Component() {
  const list = useRef<HTMLTableSectionElement>(null)
  const { ledger, view, ignored, more, showMore, selected, update } = useLedger(list)
  const words = describeLedger(view, ledger.labels)
  const heading = <PageTitle>Ledger</PageTitle>
  const switches = <MeasureSwitch measures={ledger.measures} view={selected} onUpdate={update} />
  if (ledger.total === 0)
    return (
      <div data-view className="wrap pt-8 pb-16 md:pt-9">
        {heading}
        {switches}
        <NothingPublished what={ledger.asOf === null ? 'articles' : 'amounts'} />
      </div>
    )
  return (
    <div data-view className="wrap pt-8 pb-16 md:pt-9">
      {heading}
      {words && (
        <p className="print-only mt-3">
          {words}: {formatNumber(ledger.count)} of {formatRows(ledger.total, view.measure)}
        </p>
      )}
      {switches}
      <TopLine totals={ledger.totals} />
      <LedgerSummary ledger={ledger} view={view} />
      <Controls ledger={ledger} view={selected} onUpdate={update} />
      <IgnoredNote ignored={ignored} />
      <div className="grid gap-11 pt-6 print:block md:grid-cols-[14.5rem_minmax(0,1fr)]">
        <aside
          data-filters
          id="filters"
          aria-label="Filters"
          className="needs-scripts no-print hidden overflow-y-auto overscroll-contain [scrollbar-gutter:stable] md:sticky md:top-0 md:-mr-5 md:-ml-2 md:block md:max-h-dvh md:self-start md:py-3 md:pr-5 md:pl-2"
        >
          <LedgerFilters ledger={ledger} view={selected} onUpdate={update} />
        </aside>
        <div id="results" className="min-w-0 space-y-12 md:col-start-2">
          {ledger.count === 0 ? (
            <Nothing ledger={ledger} view={view} onUpdate={update} />
          ) : (
            <>
              {ledger.flows && <FlowSection flows={ledger.flows} labels={ledger.labels} asOf={ledger.asOf} onUpdate={update} />}
              {view.measure === 'equity' ? <NotAddedUp /> : <Totals ledger={ledger} view={view} />}
              {ledger.cycles && <CycleSection cycles={ledger.cycles} view={selected} labels={ledger.labels} onUpdate={update} />}
              <section aria-labelledby="amounts-heading">
                <h2 id="amounts-heading" className="mb-3 font-serif text-2xl font-semibold">
                  Every {MEASURE_WORDS[view.measure].one}
                </h2>
                <AmountTable ledger={ledger} view={selected} list={list} onUpdate={update} />
                <ShowMore left={ledger.count - ledger.rows.length} state={more} list={list} step={LEDGER_LENGTH} onMore={showMore} />
                <WholeAsFile shown={ledger.rows.length} measures={ledger.measures} />
              </section>
            </>
          )}
        </div>
      </div>
    </div>
  )
}

interface ControlsProps {
  ledger: Ledger
  view: LedgerView
  onUpdate: (change: LedgerChange) => void
}

/** What is chosen, how much that is, and the ways to share and export it. */
function Controls({ ledger, view, onUpdate }: ControlsProps) {
  const parts = countSelected(view.filter) + view.statuses.length + view.currencies.length
  return (
    <div className="no-print mt-4 flex flex-wrap items-center gap-2">
      <div data-filters className="md:hidden">
        <FilterSheet selected={parts}>
          {(close) => (
            <FilterDialog shows={ledger.count === 0 ? null : formatRows(ledger.count, view.measure)} onClose={close}>
              <LedgerFilters ledger={ledger} view={view} onUpdate={onUpdate} />
            </FilterDialog>
          )}
        </FilterSheet>
      </div>
      {isLedgerNarrowed(view) && <SelectedChips chips={ledgerChips(view, ledger.labels)} onUpdate={onUpdate} clear={withoutChoices} />}
      <ShareActions look="chip" question={null} name={null} />
      <LedgerExportButton ledger={ledger} view={view} />
      <p role="status" className="ml-auto text-right text-sm text-muted">
        <b className="font-semibold text-ink">{formatNumber(ledger.count)}</b> of {formatRows(ledger.total, view.measure)}
      </p>
    </div>
  )
}

/** Why there are no sums of shares. */
function NotAddedUp() {
  return <p className="max-w-[46em] text-base">Shares of different companies are not added up: each is a part of another whole.</p>
}

function Nothing({ ledger: { relaxations }, view, onUpdate }: ControlsProps) {
  const offers = relaxations.map(({ part, count }) => ({
    name: RELAXATIONS[part].name,
    shows: formatRows(count, view.measure),
    onDrop: () => onUpdate(RELAXATIONS[part].drop),
  }))
  return <NothingFound what={MEASURE_WORDS[view.measure].several} relaxations={offers} />
}
