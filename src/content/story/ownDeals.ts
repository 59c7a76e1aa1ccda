import type { Stories } from '../archive/stories.ts'
import type { Article } from '../article/article.ts'
import type { Card } from '../article/card.ts'

/** An article that names both companies of a partnership, with its number. */
export interface JointArticle {
  number: number
  card: Card
  article: Article
}

/**
 * The deals between the two themselves, whose terms are theirs: news of the two alone, and news with one party more that
 * is connected with it by `follows` links. Where all their news is with others, all of it counts.
 */
export function ownDeals(joint: readonly JointArticle[], stories: Stories): JointArticle[] {
  const alone = joint.filter(({ card }) => card.companies.length === 2).map(({ number }) => number)
  if (alone.length === 0) return [...joint]
  const eligible = new Set(joint.filter(({ card }) => card.companies.length <= 3).map(({ number }) => number))
  const own = new Set(alone)
  const queue = [...alone]
  for (let number = queue.pop(); number !== undefined; number = queue.pop()) {
    for (const next of stories.beside(number)) {
      if (!eligible.has(next) || own.has(next)) continue
      own.add(next)
      queue.push(next)
    }
  }
  return joint.filter(({ number }) => own.has(number))
}
