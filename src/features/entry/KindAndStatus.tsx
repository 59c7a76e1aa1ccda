import type { Kind, Status } from '../../content/article/article.ts'
import { kindName } from '../../content/article/kinds.ts'
import { notableStatus } from '../../content/article/statuses.ts'

/** What kind of news it is, and its status where that is worth a word. */
export function KindAndStatus({ kind, status }: { kind: Kind; status: Status }) {
  const notable = notableStatus(status)
  return (
    <>
      <span className="label text-accent">{kindName(kind)}</span>
      {notable !== null && <span className="text-sm text-muted italic">{notable}</span>}
    </>
  )
}
