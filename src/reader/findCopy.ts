import type { FindCopy } from '../content/archive/keptArticle.ts'
import { keepsAnything, loadReader } from './reader.ts'

/** Finds the copy of a saved article, where this browser keeps anything at all. One that can't be read is none. */
export const findCopy: FindCopy = async (slug) => {
  if (!keepsAnything()) return null
  const [copy, { parseArticle }] = await Promise.all([
    loadReader().then((reader) => reader.copy(slug)),
    import('../content/article/parseArticle.ts'),
  ])
  return copy && { article: parseArticle(copy.article, slug), labels: copy.labels }
}
