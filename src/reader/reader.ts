import { retryable } from '../data/retryable.ts'
import { KEEPS_KEY } from '../hydration/storageKeys.ts'
import { readStored, writeStored } from '../ui/browserStorage.ts'
import type { ArticleCopy } from './articleCopy.ts'
import type { ReaderRecord, Records } from './readerRecord.ts'
import type { Change, ReaderStore, StorageTrouble } from './readerStore.ts'

/*
 * The way to what the reader keeps: what every page may ask without the code and the database behind it, which come when
 * something is kept for the first time, and by themselves where something was.
 */

const NOTHING: Records = new Map()
const listeners = new Set<() => void>()
let store: ReaderStore | null = null
let opening: Promise<ReaderStore> | null = null

const code = retryable(() => import('./readerStore.ts'))

/** Whether this browser keeps something for its reader. */
export function keepsAnything(): boolean {
  return readStored('localStorage', KEEPS_KEY) !== null
}

/** @throws LoadError when its code can't be had; storage that is refused is no error (see {@link ReaderStore}). */
export function loadReader(): Promise<ReaderStore> {
  opening ??= open().catch((error: unknown) => {
    opening = null
    throw error
  })
  return opening
}

async function open(): Promise<ReaderStore> {
  const { openReaderStore } = await code.load()
  const opened = await openReaderStore(import.meta.env.BASE_URL)
  opened.subscribe(tell)
  store = opened
  tell()
  return opened
}

function tell(): void {
  for (const listener of listeners) listener()
}

/** What is kept, as far as this tab knows: nothing until {@link loadReader} has resolved. */
export function knownRecords(): Records {
  return store?.records() ?? NOTHING
}

export function isReaderLoaded(): boolean {
  return store !== null
}

export function knownTrouble(): StorageTrouble | null {
  return store?.trouble() ?? null
}

/** Called after each change of what is known. */
export function subscribeToReader(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Keeps or removes something; with the first of it the browser is told that it keeps something. @throws LoadError */
export async function changeReader(changes: readonly Change[], copy?: ArticleCopy): Promise<void> {
  const reader = await loadReader()
  writeStored('localStorage', KEEPS_KEY, 'yes')
  await reader.change(changes)
  if (copy) await reader.keepCopy(copy)
}

/** Takes in what a file or a link brought; of each the newer stays. @throws LoadError */
export async function mergeIntoReader(records: readonly ReaderRecord[], copies: readonly ArticleCopy[]): Promise<void> {
  const reader = await loadReader()
  writeStored('localStorage', KEEPS_KEY, 'yes')
  await reader.merge(records, copies)
}

/** Everything that was kept goes, from all tabs. Rejects where the browser refuses. @throws LoadError */
export async function eraseReader(): Promise<void> {
  await (await loadReader()).erase()
  writeStored('localStorage', KEEPS_KEY, null)
}
