import type { Stories } from '../archive/stories.ts'
import type { Article } from '../article/article.ts'
import type { Card } from '../article/card.ts'
import { rolesOf } from '../article/deal/roles.ts'

/** An article that names both companies of a partnership, with its number. */
export interface JointArticle {
  number: number
  card: Card
  article: Article
  /** Whether the two do not deal with each other in it (content/article/deal/roles.ts). */
  isApart: boolean
}

/**
 * The deals between the two themselves, whose terms are theirs: news of the two alone, and news with one party more that
 * is connected with it by `follows` links. Where all their news is with others, all of it counts. Those who only judge a deal or
 * fight it are no party more, and news in which the two do not deal with each other is no deal of theirs, whatever it follows. Of
 * two who never do (`isStory`) nothing counts but the news of the two alone.
 */
export function ownDeals(joint: readonly JointArticle[], stories: Stories, isStory = false): JointArticle[] {
  const deals = joint.filter(({ isApart }) => isStory || !isApart)
  const sizeOf = ({ companies, outsiders = {} }: Card) =>
    isStory ? companies.length : companies.filter((id) => rolesOf(outsiders, id).length === 0).length
  const alone = deals.filter(({ card }) => sizeOf(card) === 2).map(({ number }) => number)
  if (alone.length === 0) return isStory ? [] : deals
  const eligible = new Set(isStory ? [] : deals.filter(({ card }) => sizeOf(card) <= 3).map(({ number }) => number))
  const own = new Set(alone)
  const queue = [...alone]
  for (let number = queue.pop(); number !== undefined; number = queue.pop()) {
    for (const next of stories.beside(number)) {
      if (!eligible.has(next) || own.has(next)) continue
      own.add(next)
      queue.push(next)
    }
  }
  return deals.filter(({ number }) => own.has(number))
}
