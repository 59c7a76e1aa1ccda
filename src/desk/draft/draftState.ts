import type { ArticleVersion, CheckedText, DeskFault } from '../deskAnswers.ts'
import type { FoundField } from '../proposal.ts'
import type { DeskClient } from '../request/deskClient.ts'
import type { LocalDraft } from './localDrafts.ts'
import type { TabPresence } from './tabPresence.ts'

/** A text as it lies on disk; `null` where there is none. */
export interface DiskText {
  text: string | null
  hash: string | null
}

/** All that the desk knows of an article that is open. */
export interface DraftState {
  slug: string
  phase: 'opening' | 'missing' | 'failed' | 'open'
  text: string
  /** What was last read from disk or written there: what a save goes on from. */
  disk: DiskText
  /** What a new draft began with; `null` for others. */
  blank: string | null
  versions: ArticleVersion[]
  checked: CheckedText | null
  /** Goes up with every answer to a check, so that pictures of the article are fetched anew. */
  checks: number
  found: readonly FoundField[]
  isSaving: boolean
  /** When it was last saved in this session. */
  savedAt: number | null
  /** Whether the browser keeps what is not on disk. */
  isKept: boolean
  /** Why the last request failed. */
  failure: string | null
  /** What a refused publication was refused for. */
  refused: DeskFault[]
  /** What somebody else has put on disk meanwhile, and when that was seen. Nothing is saved until it is decided. */
  conflict: (DiskText & { seen: number }) | null
  /** Whether another tab has changes of this article that are not on disk. */
  isOpenElsewhere: boolean
  /** Texts that closed tabs left, and that do not go on from what is on disk. */
  offers: LocalDraft[]
  /** What happened without being asked for. */
  note: { words: string; canUndo: boolean } | null
  canUndo: boolean
  canRedo: boolean
}

/** What an article under somebody's hands works with. */
export interface DraftServices {
  client: DeskClient
  site: string
  tab: TabPresence
  /** A name that no article has, made of the one that is wanted. */
  freeSlug: (wanted: string) => string
  /** When an article has been saved, renamed or taken away. */
  onSaved: (was: string, slug: string) => void
}

/** Whether there is something that is not on disk. A new draft in which nobody has written is nothing yet. */
export function isDirty({ text, disk, phase, blank }: DraftState): boolean {
  return phase === 'open' && text !== (disk.text ?? blank)
}

export const UNOPENED: Omit<DraftState, 'slug'> = {
  phase: 'opening',
  text: '',
  disk: { text: null, hash: null },
  blank: null,
  versions: [],
  checked: null,
  checks: 0,
  found: [],
  isSaving: false,
  savedAt: null,
  isKept: true,
  failure: null,
  refused: [],
  conflict: null,
  isOpenElsewhere: false,
  offers: [],
  note: null,
  canUndo: false,
  canRedo: false,
}
