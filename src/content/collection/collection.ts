import type { Block, Picture } from '../article/article.ts'
import { parseBlock } from '../article/parseArticle.ts'
import type { Day } from '../text/day.ts'
import { asList, asNumber, asOptionalList, asRecord, asText, asTextOrNull, DataFault } from '../text/decode.ts'

/** As much of a collection as a link to it says. */
export interface CollectionRef {
  slug: string
  title: string
}

/** A publisher's own path through the archive, without its texts. */
export interface Collection extends CollectionRef {
  summary: string
  /** When its publisher last looked it over, where its file tells it. */
  updated: Day | null
  /** The numbers of its articles, in their order here. */
  articles: number[]
  /** Where its texts lie, relative to the `data/` folder. */
  texts: string
}

/** A block of an introduction. */
export type IntroductionBlock = Exclude<Block, Picture>

/** The texts of a collection. */
export interface CollectionTexts {
  introduction: IntroductionBlock[]
  /** Why each article stands where it does, in the order of the articles; `null` where nothing is said. */
  notes: (string | null)[]
}

/** All collections of an archive, in the order of lists: the one that was looked over last comes first. */
export class Collections {
  constructor(readonly all: readonly Collection[]) {}

  get(slug: string): Collection | undefined {
    return this.all.find((collection) => collection.slug === slug)
  }

  /** Those in which an article stands. */
  of(number: number): CollectionRef[] {
    return this.all.flatMap(({ slug, title, articles }) => (articles.includes(number) ? [{ slug, title }] : []))
  }
}

/** @throws DataFault when the value is not what the build writes. */
export function parseCollections(value: unknown): Collections {
  return new Collections(
    asList(value, 'data/collections.json', (row, where) => {
      const collection = asRecord(row, where)
      return {
        slug: asText(collection['slug'], where),
        title: asText(collection['title'], where),
        summary: asText(collection['summary'], where),
        updated: asTextOrNull(collection['updated'], where),
        articles: asList(collection['articles'], where, asNumber),
        texts: asText(collection['texts'], where),
      }
    }),
  )
}

/** @throws DataFault when the value is not what the build writes: the introduction as its publisher wrote it, and the notes. */
export function parseCollectionTexts(value: unknown, where: string): CollectionTexts {
  const texts = asRecord(value, where)
  return {
    introduction: asOptionalList(texts['introduction'], where, parseTextBlock),
    notes: asList(texts['notes'], where, asTextOrNull),
  }
}

function parseTextBlock(value: unknown, where: string): IntroductionBlock {
  const block = parseBlock(value, where)
  if (block.type === 'image') throw new DataFault(where, 'a paragraph, heading, quote or list')
  return block
}
