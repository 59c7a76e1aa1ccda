import { OF_CONTENT } from '../../content/site/languages.ts'
import { THIS_SITE } from '../../content/site/thisSite.ts'
import { formatLongDay } from '../../content/text/formatDay.ts'

/** To which day the archive goes, where the publisher says so. */
export function Coverage() {
  const { coverage } = THIS_SITE
  if (coverage === null) return null
  return (
    <section id="coverage" aria-labelledby="coverage-heading" className="space-y-4">
      <h2 id="coverage-heading">How far the archive goes</h2>
      <p>
        It holds the news until{' '}
        <time {...OF_CONTENT} dateTime={coverage.until}>
          {formatLongDay(coverage.until)}
        </time>
        . {coverage.note !== null && <bdi {...OF_CONTENT}>{coverage.note}</bdi>}
      </p>
    </section>
  )
}
