import { ARTICLE_FIELDS, PART_FIELDS } from '../../content/article/fieldNames.ts'

/**
 * Before how many of an object's fields a new one goes: behind the last of those that the schema puts before it, and at the end
 * where the schema does not know it.
 */
export function placeOfField(name: string, siblings: readonly string[], isArticle: boolean): number {
  const order = isArticle ? ARTICLE_FIELDS : PART_FIELDS
  const rank = order.indexOf(name)
  if (rank < 0) return siblings.length
  const before = siblings.filter((sibling) => order.includes(sibling) && order.indexOf(sibling) < rank)
  const nearest = before.reduce((best, sibling) => (order.indexOf(sibling) >= order.indexOf(best) ? sibling : best), before[0] ?? '')
  if (before.length > 0) return siblings.lastIndexOf(nearest) + 1
  const after = siblings.findIndex((sibling) => order.includes(sibling))
  return after < 0 ? siblings.length : after
}
