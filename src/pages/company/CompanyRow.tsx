import { articlePath, companyPath } from '../../content/address/paths.ts'
import { isNamed } from '../../content/article/isNamed.ts'
import type { DirectoryEntry } from '../../content/query/companyProfile.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { formatAnnouncements, formatNumber } from '../../content/text/formatNumber.ts'
import { HueDot } from '../../ui/HueDot.tsx'
import { PageLink } from '../../ui/links/PageLink.tsx'

/** One company: its disc, its name, how often it is in the news, and the latest. An alias is told where it was looked for. */
export function CompanyRow({ entry, words }: { entry: DirectoryEntry; words: string }) {
  const { id, name, hue, aliases, count, latest } = entry
  const alias =
    words !== '' && !isNamed({ name, aliases: [] }, words) ? aliases.find((other) => isNamed({ name: other, aliases: [] }, words)) : null
  return (
    <li className="border-b border-rule py-2.5">
      <p className="flex items-center gap-2.5">
        <HueDot hue={hue} />
        <PageLink dir="auto" to={companyPath(id)} className="min-h-6 min-w-0 font-semibold hover:underline">
          {name}
        </PageLink>
        {alias && (
          <span dir="auto" className="text-sm text-muted">
            {alias}
          </span>
        )}
        <span className="ml-auto text-sm text-faint figures">
          <span aria-hidden="true">{formatNumber(count)}</span>
          <span className="sr-only">{formatAnnouncements(count)}</span>
        </span>
      </p>
      <p className="mt-0.5 truncate pl-[1.2rem] text-sm text-muted">
        <time dateTime={latest.date}>{formatShortDay(latest.date)}</time>{' '}
        <PageLink dir="auto" to={articlePath(latest.slug)} className="hover:underline" title={latest.title}>
          {latest.title}
        </PageLink>
      </p>
    </li>
  )
}
