import { type Followed, parseFollowed } from '../content/address/followedAddress.ts'
import type { Seen } from '../content/query/deriveNews.ts'
import { isDay } from '../content/text/day.ts'
import type { Records } from './readerRecord.ts'
import type { Change } from './readerStore.ts'
import { recordKey, splitKey } from './recordKey.ts'

/** Something that the reader follows. */
export interface FollowedItem {
  followed: Followed
  /** What it was called when it was followed. */
  name: string
  /** The hues of its companies' discs; none for a view or a search. */
  hues: number[]
  /** Up to where its news was seen; `null` where it never was looked at. */
  seen: Seen | null
  /** When it was seen last, in milliseconds since 1970; `null` as above. */
  seenAt: number | null
  /** When it was followed; in milliseconds since 1970. */
  since: number
}

/** All that is followed, in the order in which it was. What can't be read is left out, and stays as it is. */
export function follows(records: Records): FollowedItem[] {
  return [...records.values()]
    .flatMap(({ key, at, value }) => {
      const [kind, address] = splitKey(key)
      const followed = kind === 'follow' && value ? parseFollowed(address) : null
      if (!followed || !value) return []
      const { name, hues, since } = value
      const seen = records.get(recordKey('seen', address))
      return {
        followed,
        name: typeof name === 'string' ? name : address,
        hues: Array.isArray(hues) ? hues.filter((hue: unknown) => typeof hue === 'number') : [],
        seen: seen?.value ? readSeen(seen.value) : null,
        seenAt: seen?.value ? seen.at : null,
        since: typeof since === 'number' ? since : at,
      }
    })
    .sort((a, b) => a.since - b.since)
}

function readSeen({ day, slugs, total }: Readonly<Record<string, unknown>>): Seen | null {
  if (typeof total !== 'number' || !Array.isArray(slugs)) return null
  if (day !== null && !(typeof day === 'string' && isDay(day))) return null
  return { day, slugs: slugs.filter((slug: unknown) => typeof slug === 'string'), total }
}

/** `now`: when it is followed, in milliseconds since 1970. */
export function follow(records: Records, address: string, name: string, hues: readonly number[], now: number): Change {
  const key = recordKey('follow', address)
  return { key, value: { since: now, ...records.get(key)?.value, name, hues } }
}

export function unfollow(address: string): Change[] {
  return [
    { key: recordKey('follow', address), value: null },
    { key: recordKey('seen', address), value: null },
  ]
}

/** Notes that its news was seen up to there. */
export function see(address: string, { day, slugs, total }: Seen): Change {
  return { key: recordKey('seen', address), value: { day, slugs, total } }
}

/** Whether news was seen up to there already, so that nothing need be noted. */
export function isSeen(seen: Seen | null, now: Seen): boolean {
  return seen !== null && seen.day === now.day && seen.total === now.total && now.slugs.every((slug) => seen.slugs.includes(slug))
}
