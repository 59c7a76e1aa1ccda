import { useMemo, useRef } from 'react'
import { formatFilter } from '../../content/address/filterAddress.ts'
import { partPath } from '../../content/address/paths.ts'
import { EMPTY_FILTER } from '../../content/query/filter.ts'
import type { ListPart } from '../../content/query/listPart.ts'
import { formatList, formatNumber } from '../../content/text/formatNumber.ts'
import { isolate } from '../../content/text/isolate.ts'
import { Entry } from '../../features/entry/Entry.tsx'
import type { ListOrigin } from '../../features/entry/listOrigin.ts'
import { usePrefetchArticle } from '../../features/entry/usePrefetchArticle.ts'
import { MonthSection } from '../../features/list/MonthSection.tsx'
import { useScrollAnchor } from '../../features/view/useScrollAnchor.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'

interface PartViewProps {
  list: ListPart
  /** The page of the list itself. */
  path: string
}

/** A part of a long list at an address of its own, so that every article of it can be reached by plain links. */
export function PartView({ list, path }: PartViewProps) {
  const { companies, part, parts, total, first, last, months, labels } = list
  const name = formatList(companies.map((company) => isolate(company.name)))
  const origin = useMemo<ListOrigin>(() => {
    const [one, ...others] = companies.map(({ id }) => id)
    const isAlone = one !== undefined && others.length === 0
    const filter = { ...EMPTY_FILTER, companies: companies.map(({ id }) => id), match: 'all' as const }
    return { search: isAlone ? '' : formatFilter(filter), scope: isAlone ? one : null, name: `${name}, page ${part}`, steps: 1 }
  }, [companies, name, part])
  const entries = useRef<HTMLDivElement>(null)
  // All of it is shown; only the place is to be kept (pages/timeline/MonthPage.tsx).
  useScrollAnchor(entries, 0)
  const prefetch = usePrefetchArticle()
  const neighbours = (
    <p className="no-print flex flex-wrap justify-between gap-3 text-sm">
      <PageLink to={partPath(path, part - 1)} rel="prev" className="button min-h-11">
        Newer: page {formatNumber(part - 1)}
      </PageLink>
      {part < parts && (
        <PageLink to={partPath(path, part + 1)} rel="next" className="button min-h-11">
          Older: page {formatNumber(part + 1)}
        </PageLink>
      )}
    </p>
  )
  return (
    <div className="wrap pt-8 pb-16 md:pt-9">
      <PageTitle>
        {name}, page {formatNumber(part)} of {formatNumber(parts)}
      </PageTitle>
      <div className="mt-2.5 mb-4 flex flex-wrap items-center gap-x-5 gap-y-2 text-sm text-muted">
        <span>
          Announcements {formatNumber(first)} to {formatNumber(last)} of {formatNumber(total)}, newest first
        </span>
        <PageLink to={path} className="link no-print min-h-6">
          {companies.length > 1 ? 'Where their partnership stands' : `All of ${name}`}
        </PageLink>
      </div>
      {neighbours}
      <div ref={entries}>
        {months.map(({ month, cards }) => (
          <MonthSection key={month} group={{ month }} linked={false}>
            {cards.map((card) => (
              <Entry key={card.slug} card={card} labels={labels} origin={origin} onIntent={prefetch} />
            ))}
          </MonthSection>
        ))}
      </div>
      <div className="pt-6">{neighbours}</div>
    </div>
  )
}
