import { OF_INTERFACE } from '../../../content/site/languages.ts'
import { THIS_SITE } from '../../../content/site/thisSite.ts'
import { ReportLink } from '../../../features/report/ReportLink.ts'

/** The ways to tell the publisher something of an article, under its sources; nothing where the site names no address for it. */
export function ReportLine() {
  const { contact, corrections } = THIS_SITE
  if (corrections === null) return null
  return (
    <p {...OF_INTERFACE} className="no-print text-sm text-muted">
      <ReportLink kind="mistake">Report a mistake</ReportLink>
      {contact !== null && (
        <>
          {' · '}
          <ReportLink kind="news">Suggest a later step</ReportLink>
        </>
      )}
    </p>
  )
}
