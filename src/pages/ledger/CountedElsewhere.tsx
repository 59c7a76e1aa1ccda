import { articlePath } from '../../content/address/paths.ts'
import { formatRange } from '../../content/money/formatQuantity.ts'
import type { CountedIn } from '../../content/money/ledger.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'

/** Why a sum leaves an amount out, with the article that counts its money. */
export function CountedElsewhere({ countedIn: { step, whole } }: { countedIn: CountedIn }) {
  return (
    <>
      {whole
        ? `part of ${[whole.qualifier ?? 'the', formatRange(whole.value, whole.most, whole.unit)].join(' ')} counted in `
        : 'counted already in '}
      <PageLink to={articlePath(step.slug)} className="link" title={step.title}>
        the news of {formatShortDay(step.date)}
      </PageLink>
    </>
  )
}
