import { parseFilter } from '../address/filterAddress.ts'
import { type Archive, findNumber } from '../archive/archive.ts'
import type { Article } from '../article/article.ts'
import { deriveNeighbours, type Neighbours } from './neighbours.ts'

/**
 * The articles before and after one in a list, whose filter is given as the search part of its address. An article that the
 * index does not list has none.
 */
export async function findNeighbours(archive: Archive, article: Article, search: string, scope: string | null): Promise<Neighbours> {
  const { filter } = parseFilter(new URLSearchParams(search), scope)
  const number = await findNumber(archive, article)
  return number === null ? { older: null, newer: null } : deriveNeighbours(archive, number, { filter, scope })
}
