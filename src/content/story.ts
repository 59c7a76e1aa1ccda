import type { Article, Term } from './article.ts'
import { DataFault } from './dataFault.ts'
import { asList } from './shape.ts'

/**
 * What a later article does to an earlier one that it follows, judged with care, since the earlier page says so at its
 * top. Both need most of their parties in common, the later one's leading party among them. Then:
 *
 * - `ends`: the later one is a breakup, or news of the same kind with the status ended
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

/** An article and one that it follows, by their numbers. */
export interface StoryLink {
  earlier: number
  later: number
}

type Step = Pick<Article, 'kind' | 'status' | 'companies' | 'terms'>

export function relationOf(earlier: Step, later: Step): Relation {
  const [leading] = later.companies
  const isOneStory = leading !== undefined && earlier.companies.includes(leading) && sharesMostParties(earlier, later)
  if (earlier.status === 'ended' || !isOneStory) return 'continues'
  if (later.kind === 'breakup' || (later.status === 'ended' && later.kind === earlier.kind)) return 'ends'
  if (!isFirm(later) || later.terms.length === 0) return 'continues'
  if (earlier.status === 'intended') return 'replaces'
  const revises = later.terms.some((term) => HOLDING_TERMS.has(term.name) && isSetOtherwise(earlier, term))
  return revises && sharesMostParties(later, earlier) ? 'revises' : 'continues'
}

/** Whether news says what is, rather than what is planned, rumoured or over. */
export function isFirm({ status }: Pick<Article, 'status'>): boolean {
  return status === 'announced' || status === 'completed'
}

function isSetOtherwise(earlier: Pick<Article, 'terms'>, { name, value }: Term): boolean {
  return earlier.terms.some((term) => term.name === name && !sameTerm(term.value, value))
}

/** Whether two wordings say the same, source marks aside. */
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

/** The `follows` links both ways. Numbers ascend with days, and the build refuses circles, so every walk ends. */
export class Stories {
  private readonly earlier = new Map<number, number[]>()
  private readonly later = new Map<number, number[]>()

  constructor(links: readonly StoryLink[]) {
    for (const link of links) {
      append(this.earlier, link.later, link.earlier)
      append(this.later, link.earlier, link.later)
    }
  }

  /** What an article follows, directly and by way of others, over every branch: each once, the newest first. */
  before(number: number): number[] {
    return reached(this.earlier, number).sort((a, b) => b - a)
  }

  /** What follows an article, directly and by way of others, over every branch: each once, the oldest first. */
  after(number: number): number[] {
    return reached(this.later, number).sort((a, b) => a - b)
  }

  /** Whether one article names another among those that it follows. */
  isDirect(later: number, earlier: number): boolean {
    return this.earlier.get(later)?.includes(earlier) ?? false
  }

  /** The articles next to one in its story, on either side, in no order. */
  beside(number: number): number[] {
    return [...(this.earlier.get(number) ?? []), ...(this.later.get(number) ?? [])]
  }
}

function reached(next: ReadonlyMap<number, readonly number[]>, start: number): number[] {
  const found = new Set([start])
  for (const number of found) for (const other of next.get(number) ?? []) found.add(other)
  found.delete(start)
  return [...found]
}

/** Rows of later and earlier, by later and then as the article lists them. */
export function encodeStories(links: readonly StoryLink[]): object {
  return links.map(({ later, earlier }) => [later, earlier])
}

/** @throws DataFault when the value is not what {@link encodeStories} made. */
export function parseStories(value: unknown): Stories {
  const where = 'data/stories.json'
  return new Stories(
    asList(value, where, (row, place) => {
      const [later, earlier] = Array.isArray(row) ? (row as unknown[]) : []
      if (typeof later !== 'number' || typeof earlier !== 'number') throw new DataFault(place, 'the numbers of two articles')
      return { later, earlier }
    }),
  )
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
