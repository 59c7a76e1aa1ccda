import { useRef } from 'react'
import { OF_INTERFACE } from '../../../content/site/languages.ts'
import { formatNumber } from '../../../content/text/formatNumber.ts'
import { unfollow } from '../../../reader/follows.ts'
import { useUndo } from '../useUndo.ts'
import { FollowedRow } from './FollowedRow.tsx'
import type { FollowedNews } from './useFollowedNews.ts'

interface FollowedSectionProps {
  news: readonly FollowedNews[]
  /** Whether there is anything else on the page. */
  hasSaved: boolean
  onSay: (message: string) => void
}

/** All that is followed. What was just removed stays at the end of it until that can't be undone any more. */
export function FollowedSection({ news, hasSaved, onSay }: FollowedSectionProps) {
  const list = useRef<HTMLUListElement>(null)
  const { held, remove, undo } = useUndo<FollowedNews>({ region: list })
  const own = new Set(news.map(({ follow }) => follow.followed.address))
  const rows = [...news, ...[...held.values()].flatMap(({ item }) => (own.has(item.follow.followed.address) ? [] : item))].sort(
    (a, b) => a.follow.since - b.follow.since,
  )
  if (rows.length === 0 && !hasSaved) return null
  return (
    <section aria-labelledby="followed-heading">
      <h2 {...OF_INTERFACE} id="followed-heading" className="label mb-1.5">
        Followed <span className="figures">{formatNumber(news.length)}</span>
      </h2>
      {rows.length === 0 ? (
        <p {...OF_INTERFACE} className="text-sm text-muted">
          To follow a company, a partnership, a filtered list or a search, press “Follow” on its page.
        </p>
      ) : (
        <ul ref={list}>
          {rows.map((row) => {
            const { followed, name } = row.follow
            return (
              <FollowedRow
                key={followed.address}
                of={row}
                isRemoved={held.has(followed.address)}
                onRemove={() => {
                  remove(followed.address, row, unfollow(followed.address))
                  onSay(`You no longer follow ${name}. Undo is possible for ten seconds.`)
                }}
                onUndo={() => {
                  undo(followed.address)
                  onSay(`You follow ${name} again.`)
                }}
              />
            )
          })}
        </ul>
      )}
    </section>
  )
}
