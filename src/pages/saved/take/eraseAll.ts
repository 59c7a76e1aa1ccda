import { chooseSkim } from '../../../features/list/skim.ts'
import { chooseKeys } from '../../../hydration/keysInUse.ts'
import { ROOT_PREFERENCES } from '../../../hydration/storageKeys.ts'
import { chooseTheme } from '../../../hydration/theme.ts'
import { eraseReader } from '../../../reader/reader.ts'

/** Under names that begin so the browser keeps what the site's pages put into its storages (hydration/storageKeys.ts and others). */
const OWN = 'reader:'

/** So long the browser has to erase what is kept for offline, in milliseconds. */
const PATIENCE_MS = 5_000

/** What is kept for offline and how it goes; resolves to whether it is gone. */
export type EraseOffline = () => Promise<boolean>

/** Erases everything that this browser keeps for its reader, and says what is still there: nothing where it went well. */
export async function eraseAll(eraseOffline: EraseOffline | null): Promise<string[]> {
  const left: string[] = []
  await eraseReader().catch(() => left.push('what you saved and follow'))
  if (eraseOffline && !(await inTime(eraseOffline().catch(() => false)))) left.push('what is kept for offline')
  putBack()
  if (!(['localStorage', 'sessionStorage'] as const).map(emptied).every(Boolean)) left.push('your settings')
  return left
}

/** A browser that never answers has not erased anything, as far as anybody can tell. */
function inTime(erasing: Promise<boolean>): Promise<boolean> {
  return Promise.race([erasing, new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS))])
}

/** The page is at once as it is for whoever comes for the first time. */
function putBack(): void {
  chooseTheme('system')
  chooseSkim(false)
  chooseKeys(true)
  for (const mark of ROOT_PREFERENCES) delete document.documentElement.dataset[mark]
}

/** Whether nothing of ours is left in a storage. One that the browser refuses holds nothing. */
function emptied(area: 'localStorage' | 'sessionStorage'): boolean {
  try {
    const storage = window[area]
    const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '').filter((key) => key.startsWith(OWN))
    for (const key of keys) storage.removeItem(key)
    return keys.every((key) => storage.getItem(key) === null)
  } catch {
    return true
  }
}
