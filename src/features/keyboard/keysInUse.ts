import { KEYS_KEY } from '../../hydration/storageKeys.ts'
import { readStored, writeStored } from '../../ui/browserStorage.ts'

/** Kept in this browser: whether single keys do anything. They do until somebody switches them off. */
export function areKeysInUse(): boolean {
  return readStored('localStorage', KEYS_KEY) !== 'off'
}

export function chooseKeys(inUse: boolean): void {
  writeStored('localStorage', KEYS_KEY, inUse ? null : 'off')
}
