import { formatFilter } from '../../content/address/filterAddress.ts'
import { articlePath, TIMELINE_PATH } from '../../content/address/paths.ts'
import { kindName } from '../../content/article/kinds.ts'
import { notableStatus } from '../../content/article/statuses.ts'
import { type Filter, unknownParts } from '../../content/query/filter.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { formatAnnouncements } from '../../content/text/formatNumber.ts'
import { IgnoredNote } from '../../features/filters/IgnoredNote.tsx'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { useSelectedNews } from './useSelectedNews.ts'

/** The newest announcements of what is selected, and the way to all of them. */
export function SelectedNews({ filter }: { filter: Filter }) {
  const { data, isError, refetch } = useSelectedNews(filter)
  if (isError) {
    return (
      <p className="mt-4 text-sm text-muted">
        The announcements could not be loaded. The map still works.{' '}
        <button type="button" className="link min-h-6" onClick={() => void refetch()}>
          Try again
        </button>
      </p>
    )
  }
  if (!data) return <p className="mt-4 min-h-96 text-sm text-muted">Loading the announcements…</p>
  if (data.unknownCompanies.length > 0) return <IgnoredNote ignored={unknownParts(filter, data.unknownCompanies)} />
  return (
    <>
      <h3 className="label mt-5">Newest announcements</h3>
      <ol className="mt-1">
        {data.groups
          .flatMap(({ cards }) => cards)
          .map(({ slug, title, date, kind, status }) => (
            <li key={slug} className="border-b border-rule py-2">
              <p className="text-sm text-muted">
                <time dateTime={date}>{formatShortDay(date)}</time> ·{' '}
                {[kindName(kind), notableStatus(status)].filter((word) => word !== null).join(' · ')}
              </p>
              <PageLink dir="auto" to={articlePath(slug)} className="font-serif text-base/snug hover:underline">
                {title}
              </PageLink>
            </li>
          ))}
      </ol>
      {data.count > 0 && (
        <PageLink to={TIMELINE_PATH + formatFilter(filter)} className="link mt-2.5 inline-block min-h-6 text-sm">
          {data.count > 1 ? `All ${formatAnnouncements(data.count)}` : 'The announcement'} on the timeline
        </PageLink>
      )}
    </>
  )
}
