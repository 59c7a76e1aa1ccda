import type { CollectionFile } from '../../../content/collection/collectionSchema.ts'
import { linksOf, type PlacedText, slugOfLink } from '../article/articleTexts.ts'
import type { JsonPath } from '../json/jsonText.ts'

/** Fields of a collection of which some may be wrong, and so left out. */
export type SomeOfCollection = { [Field in keyof CollectionFile]?: CollectionFile[Field] | undefined }

/** An article that a collection names, with its place. */
export interface PlacedSlug {
  path: JsonPath
  slug: string
}

/** The articles of a collection, in its order. */
export function articlesOf({ articles = [] }: SomeOfCollection): (PlacedSlug & { note: string | null })[] {
  return articles.map((entry, i) =>
    typeof entry === 'string'
      ? { path: ['articles', i], slug: entry, note: null }
      : { path: ['articles', i, 'article'], slug: entry.article, note: entry.note ?? null },
  )
}

/** Every text with markup: of the introduction, and the notes. */
export function textsOf({ introduction = [], articles = [] }: SomeOfCollection): PlacedText[] {
  return [
    ...introduction.flatMap((block, i): PlacedText[] => {
      if (typeof block === 'string') return [{ path: ['introduction', i], text: block }]
      if ('list' in block) return block.list.map((text, j) => ({ path: ['introduction', i, 'list', j], text }))
      return 'quote' in block ? [{ path: ['introduction', i, 'quote'], text: block.quote }] : []
    }),
    ...articles.flatMap((entry, i) =>
      typeof entry === 'string' || entry.note === undefined ? [] : [{ path: ['articles', i, 'note'], text: entry.note }],
    ),
  ]
}

/** Every text that is shown as it is written. */
export function plainTextsOf({ title, summary, introduction = [] }: SomeOfCollection): PlacedText[] {
  return [
    ...(title === undefined ? [] : [{ path: ['title'], text: title }]),
    ...(summary === undefined ? [] : [{ path: ['summary'], text: summary }]),
    ...introduction.flatMap((block, i): PlacedText[] => {
      if (typeof block === 'string' || 'list' in block) return []
      return 'quote' in block
        ? [{ path: ['introduction', i, 'by'], text: block.by }]
        : [{ path: ['introduction', i, 'heading'], text: block.heading }]
    }),
  ]
}

/** The articles to which texts of a collection link. */
export function linkedArticlesOf(collection: SomeOfCollection): PlacedSlug[] {
  return textsOf(collection).flatMap(({ path, text }) =>
    linksOf(text).flatMap((href) => {
      const slug = slugOfLink(href)
      return slug === null ? [] : [{ path, slug }]
    }),
  )
}
