import { articlePath } from '../../content/address/paths.ts'
import { isSizeUnit } from '../../content/article/deal/sizeUnits.ts'
import { formatRange } from '../../content/money/formatQuantity.ts'
import type { LedgerEntry } from '../../content/money/ledger.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { EndedBy } from '../../features/money/EndedBy.tsx'
import { InParts } from '../../features/money/InParts.tsx'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { CountedElsewhere } from './CountedElsewhere.tsx'

/** What has to be known about an amount of the table: how sums count it, what it is a part of, and what has ended it. */
export function AmountNotes({ entry }: { entry: LedgerEntry }) {
  const { row, inParts, whole, countedIn, isReplaced } = entry
  const notes = [
    countedIn && (
      <>
        {addsUp(row.unit) && 'Not in the totals: '}
        <CountedElsewhere countedIn={countedIn} />
      </>
    ),
    row.period !== null && <>Not in the totals: a sum of a stretch of time is never added to others</>,
    inParts > 0 && addsUp(row.unit) && <InParts value={row.value} unit={row.unit} inParts={inParts} />,
    whole && <PartOf whole={whole} />,
    row.endedBy && <EndedBy endedBy={row.endedBy} isReplaced={isReplaced} />,
  ].filter(Boolean)
  return notes.map((note, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: notes have no identity beyond their place
    <span key={place} className="block text-sm text-muted italic first-letter:uppercase">
      {note}
    </span>
  ))
}

/** Shares of different companies have no totals. */
function addsUp(unit: string): boolean {
  return !isSizeUnit(unit) || unit === 'MW'
}

function PartOf({ whole: { value, most, unit, qualifier, step } }: { whole: NonNullable<LedgerEntry['whole']> }) {
  return (
    <>
      part of {[qualifier ?? 'the', formatRange(value, most, unit)].join(' ')} in{' '}
      <PageLink to={articlePath(step.slug)} className="link" title={step.title}>
        the news of {formatShortDay(step.date)}
      </PageLink>
    </>
  )
}
