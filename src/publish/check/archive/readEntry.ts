import type { ArticleEntry } from '../../content.ts'
import type { PageLink } from '../article/pageLinks.ts'
import type { Reference } from '../article/references.ts'
import type { NamedBefore } from '../formerNames.ts'
import type { UnplacedFault } from '../json/placeFaults.ts'

/** An article that has passed the checks of its own file, with what it says of others. */
export interface ReadEntry extends ArticleEntry {
  file: string
  draft: boolean
  /** Whether what is wrong with it stops nothing: of a draft, and of a text that somebody has under their hands. */
  isLoose?: boolean
  /** Whether another day stands in the place of its own, and nothing can be judged by it. */
  isUndated?: boolean
  /** Whether something is wrong with its list of companies, and nothing can be judged by them. */
  isWithoutParties?: boolean
  /** Slugs that it had before. */
  slugs: string[]
  /** Names of its terms. */
  terms: string[]
  /** Whether it is known of all of its sources that they tell what others have said. */
  isThirdHand: boolean
  /** Every company that it names, its sources among them (content/article/deal/companiesNamedBy.ts). */
  named: string[]
  references: Reference[]
  pageLinks: PageLink[]
}

/** What is wrong with an article beside others. */
export interface EntryFault extends UnplacedFault {
  entry: ReadEntry
  /** The slug of the other article that it is about, where it is about one. */
  about?: string
}

/** An article by its slugs, that of now and those of before. */
export function namedBefore({ card, slugs }: Pick<ReadEntry, 'card' | 'slugs'>): NamedBefore {
  return { name: card.slug, former: slugs }
}
