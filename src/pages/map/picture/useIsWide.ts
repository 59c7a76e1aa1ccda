import { useSyncExternalStore } from 'react'
import { WIDE_SCREEN } from '../../../ui/wideScreen.ts'

function subscribe(listener: () => void): () => void {
  const wide = window.matchMedia(WIDE_SCREEN)
  wide.addEventListener('change', listener)
  return () => wide.removeEventListener('change', listener)
}

/** Whether the screen is wide; `null` in prerendered pages and while they are hydrated, which leave it to the styles. */
export function useIsWide(): boolean | null {
  return useSyncExternalStore<boolean | null>(
    subscribe,
    () => window.matchMedia(WIDE_SCREEN).matches,
    () => null,
  )
}
