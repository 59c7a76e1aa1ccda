import type { Kind, Status } from '../../content/article/article.ts'
import { kindName } from '../../content/article/kinds.ts'
import { notableStatus } from '../../content/article/statuses.ts'
import { UnpublishedBadge } from './UnpublishedBadge.tsx'

interface KindAndStatusProps {
  kind: Kind
  status: Status
  /** Of the article, where it may be unpublished. */
  slug?: string | undefined
}

/** What kind of news it is, and its status where that is worth a word; in development also whether it is published. */
export function KindAndStatus({ kind, status, slug }: KindAndStatusProps) {
  const notable = notableStatus(status)
  return (
    <>
      <span className="label text-accent">{kindName(kind)}</span>
      {notable !== null && <span className="text-sm text-muted italic">{notable}</span>}
      {import.meta.env.MODE === 'development' && slug !== undefined && <UnpublishedBadge slug={slug} />}
    </>
  )
}
