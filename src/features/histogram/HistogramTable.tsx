import { useEffect, useRef, useState } from 'react'
import type { Archive } from '../../content/archive/archive.ts'
import type { Histogram } from '../../content/query/histogram.ts'
import { monthsOf } from '../../content/query/monthsOf.ts'
import { isStillFilling } from '../../content/text/coverage.ts'
import { formatMonth } from '../../content/text/formatDay.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { useAsk } from '../../data/services.ts'
import { ExportButton } from '../export/ExportButton.tsx'
import { exportHistogram } from './exportHistogram.ts'

const latestDay = async (archive: Archive) => (await archive.manifest()).days.latest

/** The figures of the histogram in words and numbers, newest first. Rows are made when somebody wants to see them. */
export function HistogramTable({ histogram }: { histogram: Histogram }) {
  const ask = useAsk()
  const details = useRef<HTMLDetailsElement>(null)
  const [open, setOpen] = useState(false)
  // It may have been opened before React was there to hear of it.
  useEffect(() => setOpen(details.current?.open ?? false), [])
  return (
    <details
      ref={details}
      className="needs-scripts min-w-0 md:ml-auto open:basis-full"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="min-h-6 underline decoration-edge underline-offset-3 max-md:flex max-md:min-h-11 max-md:items-center md:inline-block">
        <span className="max-md:sr-only">Figures as a table</span>
        <span aria-hidden="true" className="md:hidden">
          Table
        </span>
      </summary>
      {open && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <section tabIndex={0} aria-label="Announcements by month" className="mt-2 max-h-72 max-w-md overflow-auto border-y border-rule">
            <table className="w-full text-left figures">
              <thead className="sticky top-0 bg-paper">
                <tr>
                  <th scope="col" className="py-1.5 font-semibold text-ink">
                    Month
                  </th>
                  <th scope="col" className="py-1.5 text-right font-semibold text-ink">
                    Match the filters
                  </th>
                  <th scope="col" className="py-1.5 pr-2 text-right font-semibold text-ink">
                    All
                  </th>
                </tr>
              </thead>
              <tbody>{rowsOf(histogram)}</tbody>
            </table>
          </section>
          <p className="my-2">
            <ExportButton
              of="the months"
              what="table"
              note="Every month, with all of its announcements and those that match the filters."
              load={async () => exportHistogram(histogram, await ask(latestDay))}
            />
          </p>
        </>
      )}
    </details>
  )
}

function rowsOf(histogram: Histogram) {
  return monthsOf(histogram)
    .map((month, place) => (
      <tr key={month} className="border-t border-rule">
        <th scope="row" className="py-1 font-normal">
          {formatMonth(month)}
          {isStillFilling(month) && <span className="text-faint"> (still filling)</span>}
        </th>
        <td className="py-1 text-right">{formatNumber(histogram.counts[place] ?? 0)}</td>
        <td className="py-1 pr-2 text-right">{formatNumber(histogram.totals[place] ?? 0)}</td>
      </tr>
    ))
    .reverse()
}
