import type { SearchManifest } from '../../../content/archive/searchManifest.ts'
import type { WordMatches } from '../../../content/search/mergeShards.ts'
import type { SearchQuery } from '../../../content/search/searchQuery.ts'
import type { LoadFailure } from '../../../data/loadError.ts'

/** What a page asks the search's worker; every question has a number of its own. */
export type SearchRequest =
  | { kind: 'open'; manifest: SearchManifest; base: string }
  | { kind: 'search'; id: number; query: SearchQuery }
  | { kind: 'places'; id: number; query: SearchQuery; numbers: readonly number[] }
  /** Nobody waits for the answer any more. */
  | { kind: 'forget'; id: number }

export type SearchReply =
  | { kind: 'matches'; id: number; matches: WordMatches }
  | { kind: 'places'; id: number; positions: number[][] }
  | { kind: 'failure'; id: number; failure: LoadFailure; path: string }
