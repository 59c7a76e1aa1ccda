import { articlePath } from '../../content/address/paths.ts'
import { describePeriod } from '../../content/article/deal/period.ts'
import { formatRange } from '../../content/money/formatQuantity.ts'
import type { LedgerEntry } from '../../content/money/ledger.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { EndedBy } from '../../features/money/EndedBy.tsx'
import { InParts } from '../../features/money/InParts.tsx'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { statusWord } from './sumWords.ts'

type AmountTextProps = Pick<LedgerEntry, 'row' | 'inParts'> & Partial<Pick<LedgerEntry, 'isReplaced'>>

/** "up to $20 billion, further investment (announced 20 Apr 2026)", the date leading to the article. */
export function AmountText({ row, inParts, isReplaced = false }: AmountTextProps) {
  const { value, most, unit, qualifier, period, what, status, step, endedBy } = row
  return (
    <>
      {qualifier && `${qualifier} `}
      <b className="font-semibold figures">{formatRange(value, most, unit)}</b>
      {period && ` ${describePeriod(period)}`}, <bdi>{what}</bdi> ({endedBy ? 'news of' : statusWord(status)}{' '}
      <PageLink to={articlePath(step.slug)} className="link whitespace-nowrap" title={step.title}>
        {formatShortDay(step.date)}
      </PageLink>
      {endedBy && (
        <>
          ; <EndedBy endedBy={endedBy} isReplaced={isReplaced} />
        </>
      )}
      )
      {inParts > 0 && (
        <>
          , <InParts value={row.value} unit={row.unit} inParts={inParts} />
        </>
      )}
    </>
  )
}
