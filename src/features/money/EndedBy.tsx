import { articlePath } from '../../content/address/paths.ts'
import type { ArticleRef } from '../../content/article/articleRef.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'

/** "ended by the news of 27 Feb 2026, which counts instead" */
export function EndedBy({ endedBy: { slug, title, date }, isReplaced }: { endedBy: ArticleRef; isReplaced: boolean }) {
  return (
    <>
      ended by{' '}
      <PageLink to={articlePath(slug)} className="link" title={title}>
        the news of {formatShortDay(date)}
      </PageLink>
      {isReplaced && ', which counts instead'}
    </>
  )
}
