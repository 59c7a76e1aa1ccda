import type { LedgerRow } from '../content/amounts.ts'
import { formatShortDay } from '../content/formatDay.ts'
import { formatMoney } from '../content/formatMoney.ts'
import { articlePath } from '../content/paths.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { statusWord } from './sumWords.ts'

/** "up to $20 billion, further investment (announced 20 Apr 2026)", the date leading to the article. */
export function ToldAmount({ row: { value, currency, qualifier, what, step } }: { row: LedgerRow }) {
  return (
    <>
      {qualifier && `${qualifier} `}
      <b className="font-semibold figures">{formatMoney(value, currency)}</b>, <bdi>{what}</bdi> ({statusWord(step.status)}{' '}
      <PageLink to={articlePath(step.slug)} className="link whitespace-nowrap" title={step.title}>
        {formatShortDay(step.date)}
      </PageLink>
      )
    </>
  )
}
