import { useSyncExternalStore } from 'react'
import { writeStored } from '../ui/browserStorage.ts'
import { preferenceKey, type RootPreference } from './storageKeys.ts'

/**
 * A choice of the reader's that is kept in this browser and that styles alone act on, so that nothing is rendered again:
 * a mark on the root element. The boot script sets it before the first paint (hydration/boot/applyPreferences.ts).
 */
export function createRootPreference(mark: RootPreference): { usePreference: () => boolean; update: (on: boolean) => void } {
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  const isOn = () => mark in document.documentElement.dataset
  return {
    usePreference: () => useSyncExternalStore(subscribe, isOn, () => false),
    update(on) {
      writeStored('localStorage', preferenceKey(mark), on ? 'on' : null)
      if (on) document.documentElement.dataset[mark] = ''
      else delete document.documentElement.dataset[mark]
      for (const listener of listeners) listener()
    },
  }
}
