import { formatFilter } from '../../content/address/filterAddress.ts'
import { companyPath } from '../../content/address/paths.ts'
import type { Kind } from '../../content/article/article.ts'
import { kindIds, kindName } from '../../content/article/kinds.ts'
import { EMPTY_FILTER } from '../../content/query/filter.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { revealFocus } from '../../ui/revealFocus.ts'

/** What kinds of news the company is in, commonest first; each leads to its list. */
export function KindsOfNews({ id, kinds }: { id: string; kinds: Readonly<Record<Kind, number>> }) {
  const present = kindIds()
    .map((kind) => ({ kind, count: kinds[kind] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  return (
    <ul aria-label="Kinds of news" className="scroll-row mt-1 flex gap-x-4 text-sm text-muted md:mt-2 md:flex-wrap" onFocus={revealFocus}>
      {present.map(({ kind, count }) => (
        <li key={kind}>
          <PageLink
            to={companyPath(id) + formatFilter({ ...EMPTY_FILTER, kinds: [kind] })}
            className="inline-flex min-h-11 items-center gap-1 hover:underline md:min-h-6"
          >
            {kindName(kind)} <span className="text-faint figures">{formatNumber(count)}</span>
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
