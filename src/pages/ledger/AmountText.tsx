import { articlePath } from '../../content/address/paths.ts'
import type { LedgerRow } from '../../content/archive/amounts.ts'
import { formatMoney } from '../../content/money/formatMoney.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { statusWord } from './sumWords.ts'

/** "up to $20 billion, further investment (announced 20 Apr 2026)", the date leading to the article. */
export function AmountText({ row: { value, unit, qualifier, what, status, step } }: { row: LedgerRow }) {
  return (
    <>
      {qualifier && `${qualifier} `}
      <b className="font-semibold figures">{formatMoney(value, unit)}</b>, <bdi>{what}</bdi> ({statusWord(status)}{' '}
      <PageLink to={articlePath(step.slug)} className="link whitespace-nowrap" title={step.title}>
        {formatShortDay(step.date)}
      </PageLink>
      )
    </>
  )
}
