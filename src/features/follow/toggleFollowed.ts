import { parseFollowed } from '../../content/address/followedAddress.ts'
import type { Services } from '../../data/services.ts'
import { tellFirstKept } from '../../reader/firstKept.ts'
import { follow, follows, see, unfollow } from '../../reader/follows.ts'
import { isFollowed } from '../../reader/marks.ts'
import { changeReader, knownRecords, loadReader } from '../../reader/reader.ts'
import { newsQuery } from './newsQuery.ts'

/**
 * Follows something, or no longer, as it then is. What there is now counts as seen; where that can't be told now, what there is
 * at the next look does. @throws LoadError
 */
export async function toggleFollowed({ ask, client }: Services, address: string, name: string, hues: readonly number[]): Promise<void> {
  const reader = await loadReader()
  if (isFollowed(knownRecords(), address)) return changeReader(unfollow(address))
  const isFirst = follows(knownRecords()).length === 0
  await changeReader([follow(knownRecords(), address, name, hues, Date.now())])
  if (isFirst || reader.trouble() !== null) tellFirstKept('followed')
  const followed = parseFollowed(address)
  const news = followed && (await client.query(newsQuery(ask, client, followed, null)).catch(() => null))
  if (news && isFollowed(knownRecords(), address)) await changeReader([see(address, news.now)])
}
