import type { Followed } from '../../content/address/followedAddress.ts'
import type { Services } from '../../data/services.ts'
import { tellFirstKept } from '../../reader/firstKept.ts'
import { follow, follows, isFollowed, see, unfollow } from '../../reader/follows.ts'
import { changeReader, knownRecords, loadReader } from '../../reader/reader.ts'
import { newsQuery } from './newsQuery.ts'

/**
 * Follows something, or no longer, as it then is. What there is now counts as seen; where that can't be told now, what there is
 * at the next look does. @throws LoadError
 */
export async function toggleFollowed({ ask, client }: Services, followed: Followed, name: string, hues: readonly number[]): Promise<void> {
  const reader = await loadReader()
  const { address } = followed
  if (isFollowed(knownRecords(), address)) return changeReader(unfollow(address))
  const isFirst = follows(knownRecords()).length === 0
  await changeReader([follow(knownRecords(), address, name, hues, Date.now())])
  if (isFirst || reader.trouble() !== null) tellFirstKept('followed')
  const news = await client.query(newsQuery(ask, client, followed, null)).catch(() => null)
  if (news && isFollowed(knownRecords(), address)) await changeReader([see(address, news.now)])
}
