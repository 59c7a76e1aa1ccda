import { useSyncExternalStore } from 'react'

/** Where the narrow picture gives way to the wide one: the `md` of the styles. */
const WIDE_SCREEN = '(min-width: 48rem)'

function subscribe(listener: () => void): () => void {
  const wide = window.matchMedia(WIDE_SCREEN)
  wide.addEventListener('change', listener)
  return () => wide.removeEventListener('change', listener)
}

/** Whether the screen is wide; `null` in prerendered pages and in the first render over them, which show what styles say. */
export function useIsWide(): boolean | null {
  return useSyncExternalStore<boolean | null>(
    subscribe,
    () => window.matchMedia(WIDE_SCREEN).matches,
    () => null,
  )
}
