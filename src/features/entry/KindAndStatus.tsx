import type { Kind, Status } from '../../content/article/article.ts'
import { KIND_NAMES, notableStatus } from '../../content/article/displayNames.ts'
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
      <span className="label text-accent">{KIND_NAMES[kind]}</span>
      {notable !== null && <span className="text-sm text-muted italic">{notable}</span>}
      {import.meta.env.MODE === 'development' && slug !== undefined && <UnpublishedBadge slug={slug} />}
    </>
  )
}
