import type { Amount, Status } from '../article/article.ts'
import { meaningOf } from '../article/statuses.ts'

/**
 * Whether a sum or a size counts as ended because later news `ends` its deal, or `replaces` it by another (relation.ts): what was
 * only planned or reported is over in either case; what was announced is where the deal ends; what was completed stays. A status
 * of its own that says "announced" keeps a sum apart from the rest of its deal: where one party leaves, the others still owe it.
 */
export function isEndedBy(relation: 'ends' | 'replaces', { status }: Pick<Amount, 'status'>, ofArticle: Status): boolean {
  const meaning = meaningOf(status ?? ofArticle)
  if (meaning === 'completed' || meaning === 'ended') return false
  if (meaning === 'announced') return relation === 'ends' && status === null
  return true
}
