import { useSyncExternalStore } from 'react'
import { knownTrouble, subscribeToReader } from '../../reader/reader.ts'
import type { StorageTrouble } from '../../reader/readerStore.ts'

const WORDS: Record<StorageTrouble, string> = {
  refused:
    'This browser does not let the site keep anything, as in a private window. Saving and following work, but last only until this tab is closed or loaded anew.',
  full: 'This browser has no room left for more. What was saved before is kept; what you add now lasts only until this tab is closed or loaded anew.',
}

/** Says once that what is kept will not last, and the way to keep a copy of it. */
export function StorageNote() {
  const trouble = useSyncExternalStore(subscribeToReader, knownTrouble, () => null)
  if (!trouble) return null
  return (
    <p role="note" className="mt-5 max-w-[44em] rounded-lg bg-wash px-4 py-2.5 text-sm">
      {WORDS[trouble]} To keep a copy,{' '}
      <a href="#take-along" className="link">
        save it to a file
      </a>
      .
    </p>
  )
}
