import type { Article } from './article.ts'
import { DataFault } from './dataFault.ts'
import { asList } from './shape.ts'

/**
 * What a later article does to an earlier one that it follows, judged with care, since the earlier page says so at its
 * top. Both need most of their parties in common, the later one's leading party among them. Then:
 *
 * - `ends`: the later one is a breakup, or news of the same kind with the status ended
 * - `replaces`: the earlier one was a letter of intent, memorandum or plan, and the later one is announced or completed
 * - `continues`: anything else; also what follows news that had ended already
 *
 * The first rule that fits decides.
 */
export type Relation = 'continues' | 'replaces' | 'ends'

const RELATIONS: readonly Relation[] = ['continues', 'replaces', 'ends']

export interface StoryLink {
  earlier: number
  later: number
  relation: Relation
}

type Step = Pick<Article, 'kind' | 'status' | 'companies'>

export function relationOf(earlier: Step, later: Step): Relation {
  const [leading] = later.companies
  const isOneStory = leading !== undefined && earlier.companies.includes(leading) && sharesMostParties(earlier, later)
  if (earlier.status === 'ended' || !isOneStory) return 'continues'
  if (later.kind === 'breakup' || (later.status === 'ended' && later.kind === earlier.kind)) return 'ends'
  const firm = later.status === 'announced' || later.status === 'completed'
  return firm && earlier.status === 'intended' ? 'replaces' : 'continues'
}

/**
 * Whether more than half of an earlier deal's parties take part in a later one, so that both can be read as one story:
 * their terms stand side by side only then.
 */
export function sharesMostParties(earlier: Pick<Article, 'companies'>, later: Pick<Article, 'companies'>): boolean {
  const shared = earlier.companies.filter((id) => later.companies.includes(id))
  return shared.length * 2 > earlier.companies.length
}

/** The `follows` links both ways, for articles that have any. */
export class Stories {
  private readonly byLater = new Map<number, StoryLink[]>()
  private readonly byEarlier = new Map<number, StoryLink[]>()

  constructor(links: readonly StoryLink[]) {
    for (const link of links) {
      append(this.byLater, link.later, link)
      append(this.byEarlier, link.earlier, link)
    }
  }

  /** The links from an article to those that it follows. */
  follows(number: number): readonly StoryLink[] {
    return this.byLater.get(number) ?? []
  }

  /** The links from an article to those that follow it, oldest first. */
  followedBy(number: number): readonly StoryLink[] {
    return this.byEarlier.get(number) ?? []
  }
}

/** Rows of later, earlier, relation, by later and then as the article lists them. */
export function encodeStories(links: readonly StoryLink[]): object {
  return links.map(({ later, earlier, relation }) => [later, earlier, RELATIONS.indexOf(relation)])
}

/** @throws DataFault when the value is not what {@link encodeStories} made. */
export function parseStories(value: unknown): Stories {
  const where = 'data/stories.json'
  return new Stories(
    asList(value, where, (row, place) => {
      const [later, earlier, code] = Array.isArray(row) ? (row as unknown[]) : []
      const relation = RELATIONS[Number(code)]
      if (typeof later !== 'number' || typeof earlier !== 'number' || relation === undefined) {
        throw new DataFault(place, 'later, earlier and relation')
      }
      return { later, earlier, relation }
    }),
  )
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
