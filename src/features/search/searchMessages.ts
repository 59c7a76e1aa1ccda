import type { SearchManifest } from '../../content/archive/searchManifest.ts'
import type { WordMatches } from '../../content/search/mergeShards.ts'
import type { SearchQuery } from '../../content/search/searchQuery.ts'
import type { LoadFailure } from '../../data/loadError.ts'

/** A message from a page to the search's worker; every request has an id of its own. */
export type SearchRequest =
  | { kind: 'open'; manifest: SearchManifest; base: string }
  | { kind: 'search'; id: number; query: SearchQuery }
  | { kind: 'positions'; id: number; query: SearchQuery; numbers: readonly number[] }
  /** The request was cancelled. */
  | { kind: 'forget'; id: number }

export type SearchReply =
  | { kind: 'matches'; id: number; matches: WordMatches }
  | { kind: 'positions'; id: number; positions: number[][] }
  | { kind: 'failure'; id: number; failure: LoadFailure; path: string }
