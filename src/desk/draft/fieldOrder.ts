/** The order of the fields in files of articles, as the schema has it (content/article/articleSchema.ts). */
const ARTICLE_ORDER = [
  '$schema',
  'title',
  'date',
  'companies',
  'kind',
  'status',
  'summary',
  'body',
  'whyItMatters',
  'sources',
  'follows',
  'terms',
  'amounts',
  'authors',
  'published',
  'updated',
  'corrections',
  'note',
  'slugs',
  'draft',
]

/** That of the objects in it (content/article/partSchema.ts): sources, terms, amounts, blocks and the rest share one. */
const PART_ORDER = [
  'title',
  'name',
  'publisher',
  'url',
  'date',
  'text',
  'value',
  'currency',
  'qualifier',
  'what',
  'from',
  'to',
  'sameAs',
  'quote',
  'by',
  'image',
  'alt',
  'caption',
  'credit',
]

/**
 * Before how many of an object's fields a new one goes: behind the last of those that the schema puts before it, and at the end
 * where the schema does not know it.
 */
export function placeOfField(name: string, siblings: readonly string[], isArticle: boolean): number {
  const order = isArticle ? ARTICLE_ORDER : PART_ORDER
  const rank = order.indexOf(name)
  if (rank < 0) return siblings.length
  const before = siblings.filter((sibling) => order.includes(sibling) && order.indexOf(sibling) < rank)
  const nearest = before.reduce((best, sibling) => (order.indexOf(sibling) >= order.indexOf(best) ? sibling : best), before[0] ?? '')
  if (before.length > 0) return siblings.lastIndexOf(nearest) + 1
  const after = siblings.findIndex((sibling) => order.includes(sibling))
  return after < 0 ? siblings.length : after
}
