import { currentAddress } from '../content/address/currentAddress.ts'
import { type Followed, parseFollowed } from '../content/address/followedAddress.ts'
import { companyPath, kindPath, partnershipPath, TIMELINE_PATH } from '../content/address/paths.ts'
import type { Archive } from '../content/archive/archive.ts'
import { asksForMentions, type Filter } from '../content/query/filter.ts'
import { findMatches } from '../content/query/matches.ts'
import { narrowingParts } from '../content/query/relaxFilter.ts'
import { resolveQuestion } from '../content/query/resolveQuestion.ts'
import type { FollowedItem } from './follows.ts'

/** Why something followed has no feed: it is `narrowed` or a `search`, of which there are none; `few` articles name both; the site does not know it any more (`gone`). */
export type NoFeed = 'narrowed' | 'search' | 'few' | 'gone'

export interface FollowedFeeds {
  /** With the page whose feed it is: its path. Each feed once. */
  feeds: { name: string; page: string }[]
  without: { name: string; why: NoFeed }[]
}

/** The feeds of what is followed; whatever has none is named with the reason. */
export async function findFollowedFeeds(archive: Archive, followed: readonly FollowedItem[]): Promise<FollowedFeeds> {
  const feeds = new Map<string, string>()
  const without: FollowedFeeds['without'] = []
  for (const { followed: what, name } of followed) {
    const found = await feedPageOf(archive, await asCalledNow(archive, what))
    if ('why' in found) without.push({ name, why: found.why })
    else if (!feeds.has(found.page)) feeds.set(found.page, name)
  }
  return { feeds: [...feeds].map(([page, name]) => ({ page, name })), without }
}

/** What was followed under a name that a company does not have any more is followed under the one that it has. */
async function asCalledNow(archive: Archive, followed: Followed): Promise<Followed> {
  const [path = '', search] = followed.address.split('?')
  const { former } = await archive.manifest()
  const current = currentAddress(former, path, search === undefined ? '' : `?${search}`)
  return (current === null ? null : parseFollowed(current)) ?? followed
}

async function feedPageOf(archive: Archive, followed: Followed): Promise<{ page: string } | { why: NoFeed }> {
  if (followed.kind === 'search') return { why: 'search' }
  const { index, question, unknown } = await resolveQuestion(archive, followed.question)
  const { manifest } = index
  const { filter, scope } = question
  if (unknown.length > 0 || (scope !== null && !manifest.labels.has(scope))) return { why: 'gone' }
  const page = pageWithFeed(filter, scope)
  if (page === null) return { why: 'narrowed' }
  const parties = new Set([scope, ...filter.companies].filter((id) => id !== null)).size
  if (parties === 0) return { page }
  const fewest = parties === 2 ? manifest.fewestJoint.feed : 1
  return findMatches(index, question).count() >= fewest ? { page } : { why: 'few' }
}

/** The page whose feed follows exactly what the filter leaves; `null` where there is none. */
function pageWithFeed(filter: Filter, scope: string | null): string | null {
  const { companies, match, kinds } = filter
  if (asksForMentions(filter) || narrowingParts(filter).some((part) => part !== 'companies' && part !== 'kinds')) return null
  const [one, other, ...more] = scope === null ? companies : new Set([scope, ...companies])
  const [kind, ...moreKinds] = kinds
  if (one === undefined) return kind === undefined ? TIMELINE_PATH : moreKinds.length > 0 ? null : kindPath(kind)
  if (kind !== undefined || more.length > 0) return null
  if (other === undefined) return companyPath(one)
  return scope === null && match === 'any' ? null : partnershipPath(one, other)
}
