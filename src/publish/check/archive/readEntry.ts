import type { ArticleEntry } from '../../content.ts'
import type { PageLink } from '../article/pageLinks.ts'
import type { Reference } from '../article/references.ts'
import type { UnplacedFault } from '../json/placeFaults.ts'

/** An article that has passed the checks of its own file, with what it says of others. */
export interface ReadEntry extends ArticleEntry {
  file: string
  draft: boolean
  references: Reference[]
  pageLinks: PageLink[]
}

/** What is wrong with an article beside others. */
export interface EntryFault extends UnplacedFault {
  entry: ReadEntry
}
