import type { Kind, Status } from '../../content/article/article.ts'
import { KIND_NAMES, notableStatus } from '../../content/article/displayNames.ts'

/** What kind of news it is, and its status where that is worth a word. */
export function KindAndStatus({ kind, status }: { kind: Kind; status: Status }) {
  const notable = notableStatus(status)
  return (
    <>
      <span className="label text-accent">{KIND_NAMES[kind]}</span>
      {notable !== null && <span className="text-sm text-muted italic">{notable}</span>}
    </>
  )
}
