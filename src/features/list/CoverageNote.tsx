import { ABOUT_PATH } from '../../content/address/paths.ts'
import { OF_CONTENT, OF_INTERFACE } from '../../content/site/languages.ts'
import { THIS_SITE } from '../../content/site/thisSite.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'

/** To which day the archive reaches, leading to what the publisher says of it; nothing where that is nothing. `lead`: what it says of the list before. */
export function CoverageNote({ lead }: { lead?: string }) {
  const { coverage } = THIS_SITE
  if (coverage === null) return null
  return (
    <p {...OF_INTERFACE} className="text-sm text-muted">
      {lead}
      <PageLink to={`${ABOUT_PATH}#coverage`} className="link min-h-6">
        Covers news to{' '}
        <time {...OF_CONTENT} dateTime={coverage.until}>
          {formatShortDay(coverage.until)}
        </time>
      </PageLink>
    </p>
  )
}
