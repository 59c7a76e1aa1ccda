import type { QueryClient } from '@tanstack/react-query'
import { currentAddress } from '../../content/address/currentAddress.ts'
import { type Followed, parseFollowed } from '../../content/address/followedAddress.ts'
import type { News, Seen } from '../../content/query/deriveNews.ts'
import type { Question } from '../../content/query/matches.ts'
import { answerQuery } from '../../data/answerQuery.ts'
import { type Ask, lateQuestion } from '../../data/ask.ts'
import { wordMatchesQuery } from '../search/searchQuery.ts'

const news = lateQuestion(async () => (await import('../../content/query/deriveNews.ts')).deriveNews)

/** So many of what is new are shown of each thing that is followed; the rest stands at its address. */
const MOST_NEWS = 20

/**
 * What is new of something followed since it was seen. It is an answer of the archive's as others are, and asked again when the
 * archive changes.
 */
export function newsQuery(ask: Ask, client: QueryClient, followed: Followed, seen: Seen | null) {
  return answerQuery<News>('news', { address: followed.address, seen }, async () =>
    ask(news(await questionOf(ask, client, followed), seen, MOST_NEWS)),
  )
}

/** What it asks of the archive, under the names that companies have now; a search is searched. */
async function questionOf(ask: Ask, client: QueryClient, followed: Followed): Promise<Question> {
  const { former } = await ask((archive) => archive.manifest())
  const [path = '', search] = followed.address.split('?')
  const current = currentAddress(former, path, search === undefined ? '' : `?${search}`)
  const now = (current === null ? null : parseFollowed(current)) ?? followed
  if (now.kind !== 'search') return now.question
  const { numbers } = await client.query(wordMatchesQuery(ask, client, now.search.words))
  return { filter: now.search.filter, scope: null, hits: { name: now.address, numbers } }
}
