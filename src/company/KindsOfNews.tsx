import { KINDS, type Kind } from '../content/article.ts'
import { EMPTY_FILTER } from '../content/filter.ts'
import { formatFilter } from '../content/filterAddress.ts'
import { companyPath } from '../content/paths.ts'
import { formatNumber, KIND_NAMES } from '../content/words.ts'
import { PageLink } from '../ui/PageLink.tsx'

/** What kinds of news the company is in, commonest first; each leads to its list. */
export function KindsOfNews({ id, kinds }: { id: string; kinds: Readonly<Record<Kind, number>> }) {
  const present = KINDS.filter((kind) => kinds[kind] > 0).sort((a, b) => kinds[b] - kinds[a])
  return (
    <ul aria-label="Kinds of news" className="mt-2 flex flex-wrap gap-x-4 text-[0.9rem] text-muted">
      {present.map((kind) => (
        <li key={kind}>
          <PageLink
            to={companyPath(id) + formatFilter({ ...EMPTY_FILTER, kinds: [kind] })}
            className="inline-block min-h-6 hover:underline"
          >
            {KIND_NAMES[kind]} <span className="text-faint figures">{formatNumber(kinds[kind])}</span>
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
