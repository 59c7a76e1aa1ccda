import { commonParties, FEWEST_COMMON } from '../../../content/story/commonParties.ts'
import type { Reference } from '../article/references.ts'
import type { FaultWords } from '../json/placeFaults.ts'
import { quoteValue } from '../json/quoteValue.ts'
import type { ReadEntry } from './readEntry.ts'

/**
 * A story goes on where the same deal does: with two parties in common, or with a reason in words. Else "What happened next" would
 * show readers a stranger's news.
 */
export function checkCommonParties({ slug, isSameDeal }: Reference, later: ReadEntry, earlier: ReadEntry | undefined): FaultWords | null {
  if (!isSameDeal || !earlier || earlier === later || earlier.isWithoutParties || later.isWithoutParties) return null
  const common = commonParties(later.card.companies, earlier.card.companies)
  if (common.length >= FEWEST_COMMON) return null
  const parties = common.length === 0 ? 'no party' : `one party, ${common[0]},`
  return {
    found: `${quoteValue(slug)}, which has ${parties} in common with this article`,
    wanted:
      'an earlier article with two parties in common; if it is the same deal all the same, an object with "article" and "because", which says why; else its slug in "seeAlso" instead',
    example: `{ "article": ${quoteValue(slug)}, "because": "Sample Cloud has taken over the contract" }`,
  }
}
