import { COLLECTIONS_PATH, collectionPath } from '../../content/address/paths.ts'
import { answerQuery } from '../../data/answerQuery.ts'
import { type Ask, lateQuestion } from '../../data/ask.ts'
import { LoadError } from '../../data/loadError.ts'

const collection = lateQuestion(async () => (await import('../../content/query/collectionPage.ts')).deriveCollection)
const collections = lateQuestion(async () => (await import('../../content/query/collectionLists.ts')).deriveCollections)

/** A collection with its articles. One that there is not is `missing`. */
export function collectionQuery(ask: Ask, slug: string) {
  return answerQuery('collection', { slug }, async () => {
    const found = await ask(collection(slug))
    if (!found) throw new LoadError('missing', collectionPath(slug).slice(1))
    return found
  })
}

/** Every collection. Where there is none, so is their page: `missing`. */
export function collectionsQuery(ask: Ask) {
  return answerQuery('collections', {}, async () => {
    const all = await ask(collections())
    if (all.length === 0) throw new LoadError('missing', COLLECTIONS_PATH.slice(1))
    return all
  })
}
