import { useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * Whether the browser has taken over. False in prerendered pages and in the first render over them, so that what depends
 * on the reader's clock, history or storage can wait without contradicting the page.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
