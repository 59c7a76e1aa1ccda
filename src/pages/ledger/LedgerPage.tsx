import { useRef } from 'react'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { parseDepth } from '../../content/address/depthAddress.ts'
import { parseLedgerView } from '../../content/address/ledgerAddress.ts'
import { LEDGER_PATH } from '../../content/address/paths.ts'
import { withoutParts } from '../../content/money/ledgerView.ts'
import { LEDGER_STEPS } from '../../content/query/pageLength.ts'
import { inTopic, newsName } from '../../content/site/newsWords.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { servicesOf } from '../../data/services.ts'
import { IgnoredNote } from '../../features/filters/IgnoredNote.tsx'
import { NothingPublished } from '../../features/list/NothingPublished.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { describeLedger } from './describeLedger.ts'
import { LedgerControls } from './LedgerControls.tsx'
import { LedgerFilters } from './LedgerFilters.tsx'
import { LedgerResults } from './LedgerResults.tsx'
import { LedgerSummary } from './LedgerSummary.tsx'
import { ledgerChanceQuery, ledgerQuery } from './ledgerQuery.ts'
import { MeasureSwitch } from './MeasureSwitch.tsx'
import { formatRows } from './measureWords.ts'
import { TopLine } from './totals/TopLine.tsx'
import { useLedger } from './useLedger.ts'

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
      <LedgerControls ledger={ledger} view={selected} onUpdate={update} />
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
          <LedgerResults ledger={ledger} view={view} selected={selected} list={list} more={more} onMore={showMore} onUpdate={update} />
        </div>
      </div>
    </div>
  )
}
