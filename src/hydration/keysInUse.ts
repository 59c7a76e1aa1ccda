import { readStored, writeStored } from '../ui/browserStorage.ts'

/** Kept in this browser: whether single keys do anything. They do until somebody switches them off. */
const KEY = 'reader:keys'

export function areKeysInUse(): boolean {
  return readStored('localStorage', KEY) !== 'off'
}

export function chooseKeys(inUse: boolean): void {
  writeStored('localStorage', KEY, inUse ? null : 'off')
}
