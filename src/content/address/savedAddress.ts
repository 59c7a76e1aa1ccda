import { EMPTY_FILTER, type Filter } from '../query/filter.ts'
import { compareText } from '../text/compareText.ts'
import { fixed, flag, group, many } from './addressFields.ts'
import { defineAddress } from './defineAddress.ts'
import { FILTER_FIELDS, normalizeFilter } from './filterAddress.ts'
import { SAVED_PATH } from './paths.ts'

/** What the address of the reader's own page asks for. */
export interface SavedView {
  filter: Filter
  /** Tags that an article must have, all of them. */
  tags: readonly string[]
  /** Whether it shows what is new in what is followed, in place of the list. */
  catchesUp: boolean
}

export const EMPTY_SAVED: SavedView = { filter: EMPTY_FILTER, tags: [], catchesUp: false }

/** A choice: it is applied to the view as it then is. */
export type SavedChange = (view: SavedView) => SavedView

/** Tags have one form (reader/savedArticles.ts). Whether an article has such a one is not known here. */
const isTag = (text: string): text is string => text !== '' && text === text.trim().toLowerCase() && !text.includes(',')

/**
 * The filter of lists, then `?tag=…&tag=…`, and `show=catch-up`. Who is only mentioned, and what the sources are, is not known here: what
 * is saved of an article is its card.
 */
export const SAVED_ADDRESS = defineAddress(
  group<SavedView>({
    filter: group<Filter>(
      { ...FILTER_FIELDS, mentions: fixed(EMPTY_FILTER.mentions), firstHand: fixed(EMPTY_FILTER.firstHand) },
      normalizeFilter,
    ),
    tags: many('tag', isTag, (tags) => [...new Set(tags)].sort(compareText)),
    catchesUp: flag('show', 'catch-up'),
  }),
)

/** Where a reader catches up with what they follow. */
export const CATCH_UP_PATH = SAVED_PATH + SAVED_ADDRESS.format({ ...EMPTY_SAVED, catchesUp: true })
