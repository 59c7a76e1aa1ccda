import type { Reference } from '../article/references.ts'
import type { FaultWords } from '../json/placeFaults.ts'
import { quoteValue } from '../json/quoteValue.ts'
import type { ReadEntry } from './readEntry.ts'

/** From how many on the parties of two articles alone say that both tell of one deal. */
const FEWEST_COMMON = 2

/**
 * A story goes on where the same deal does: with two parties in common, or with a reason in words. Else "What happened next" would
 * show readers a stranger's news.
 */
export function checkCommonParties({ slug, isSameDeal }: Reference, later: ReadEntry, earlier: ReadEntry | undefined): FaultWords | null {
  if (!isSameDeal || !earlier || earlier === later || earlier.isWithoutParties || later.isWithoutParties) return null
  const common = new Set(later.card.companies.filter((id) => earlier.card.companies.includes(id)))
  if (common.size >= FEWEST_COMMON) return null
  const parties = common.size === 0 ? 'no party' : `one party, ${[...common][0]},`
  return {
    found: `${quoteValue(slug)}, which has ${parties} in common with this article`,
    wanted:
      'an earlier article with two parties in common; if it is the same deal all the same, an object with "article" and "because", which says why; else its slug in "seeAlso" instead',
    example: `{ "article": ${quoteValue(slug)}, "because": "Sample Cloud has taken over the contract" }`,
  }
}
