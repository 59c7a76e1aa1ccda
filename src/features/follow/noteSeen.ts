import { parseFollowed } from '../../content/address/followedAddress.ts'
import type { Services } from '../../data/services.ts'
import { follows, isSeen, see } from '../../reader/follows.ts'
import { changeReader, knownRecords, loadReader } from '../../reader/reader.ts'
import { newsQuery } from './newsQuery.ts'

/** Notes that what is followed at an address has been seen as it is now. @throws LoadError */
export async function noteSeen({ ask, client }: Services, address: string): Promise<void> {
  const asked = parseFollowed(address)
  if (!asked) return
  await loadReader()
  const follow = follows(knownRecords()).find(({ followed }) => followed.address === asked.address)
  if (!follow) return
  const { now, isGone } = await client.query(newsQuery(ask, client, follow.followed, follow.seen))
  // Meanwhile it may have been given up.
  const current = follows(knownRecords()).find(({ followed }) => followed.address === asked.address)
  if (current && !isGone && !isSeen(current.seen, now)) await changeReader([see(asked.address, now)])
}
