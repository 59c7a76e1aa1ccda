import type { CollectionRef } from '../content/collection/collection.ts'
import { answerQuery } from './answerQuery.ts'
import type { Ask } from './ask.ts'

/** Collections as links, and how many there are in all. */
export interface CollectionLinks {
  shown: CollectionRef[]
  total: number
}

/** The first collections, at most so many. So little is asked that its code is not worth a file of its own. */
export function collectionLinksQuery(ask: Ask, most: number) {
  return answerQuery('collectionLinks', { most }, () =>
    ask(async (archive): Promise<CollectionLinks> => {
      const { all } = await archive.collections()
      return { shown: all.slice(0, most).map(({ slug, title }) => ({ slug, title })), total: all.length }
    }),
  )
}
