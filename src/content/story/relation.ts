import type { Article, Term } from '../article/article.ts'
import { endsDeals } from '../article/kinds.ts'
import { isConfirmed, meaningOf } from '../article/statuses.ts'

/**
 * What a later article does to an earlier one that it follows, judged with care, since the earlier page says so at its
 * top. Both need most of their parties in common, the later one's leading party among them. Then:
 *
 * - `ends`: the later one is of a kind that ends deals, or news of the same kind with a status that means ended
 * - `replaces`: the earlier one was a letter of intent, memorandum or plan, and the later one, announced or completed, sets
 *   terms
 * - `revises`: the later one, announced or completed and mostly among the same parties, sets anew a term of those that
 *   hold until then
 * - `continues`: anything else; also what follows news that had ended already
 *
 * The first rule that fits decides.
 */
export type Relation = 'continues' | 'revises' | 'replaces' | 'ends'

/** Terms of which a deal has one at a time. Others (payments, supply, places) add up from deal to deal. */
const HOLDING_TERMS: ReadonlySet<string> = new Set(['Exclusivity', 'Duration', 'Licence', 'Revenue share'])

type Deal = Pick<Article, 'kind' | 'status' | 'companies' | 'terms'>

export function relationOf(earlier: Deal, later: Deal): Relation {
  const ending = endingOf(earlier, { ...later, setsTerms: later.terms.length > 0 })
  if (ending !== null) return ending
  if (meaningOf(earlier.status) === 'ended' || !isOneStory(earlier, later) || !isConfirmed(later)) return 'continues'
  const revises = later.terms.some((term) => HOLDING_TERMS.has(term.name) && isSetOtherwise(earlier, term))
  return revises && sharesMostParties(later, earlier) ? 'revises' : 'continues'
}

/** As much of a relation as can be told without the words of terms: whether the later article puts an end to the earlier deal. */
export function endingOf(earlier: Omit<Deal, 'terms'>, later: Omit<Deal, 'terms'> & { setsTerms: boolean }): 'ends' | 'replaces' | null {
  if (meaningOf(earlier.status) === 'ended' || !isOneStory(earlier, later)) return null
  if (endsDeals(later.kind) || (meaningOf(later.status) === 'ended' && later.kind === earlier.kind)) return 'ends'
  return isConfirmed(later) && later.setsTerms && meaningOf(earlier.status) === 'intended' ? 'replaces' : null
}

function isOneStory(earlier: Pick<Article, 'companies'>, later: Pick<Article, 'companies'>): boolean {
  const [leading] = later.companies
  return leading !== undefined && earlier.companies.includes(leading) && sharesMostParties(earlier, later)
}

function isSetOtherwise(earlier: Pick<Article, 'terms'>, { name, value }: Term): boolean {
  return earlier.terms.some((term) => term.name === name && !sameTerm(term.value, value))
}

/** Whether two wordings are the same but for their citations. */
export function sameTerm(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\[\^\d+\]/g, '').trim()
  return plain(a) === plain(b)
}

/**
 * Whether more than half of an earlier deal's parties take part in a later one, so that both can be read as one story:
 * their terms stand side by side only then.
 */
export function sharesMostParties(earlier: Pick<Article, 'companies'>, later: Pick<Article, 'companies'>): boolean {
  const shared = earlier.companies.filter((id) => later.companies.includes(id))
  return shared.length * 2 > earlier.companies.length
}
