import { readStored, writeStored } from '../ui/browserStorage.ts'

/** Kept in this browser: whether single keys do anything. They do until somebody switches them off. */
const KEY = 'reader:keys'

const listeners = new Set<() => void>()

/** Called after each choice in this tab. */
export function subscribeToKeys(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function areKeysInUse(): boolean {
  return readStored('localStorage', KEY) !== 'off'
}

export function chooseKeys(inUse: boolean): void {
  writeStored('localStorage', KEY, inUse ? null : 'off')
  for (const listener of listeners) listener()
}
