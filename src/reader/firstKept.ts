/** What was kept, when that is worth a word: the first of its kind, or what will not last. */
export type KeptThing = 'saved' | 'followed'

const listeners = new Set<() => void>()
let current: KeptThing | null = null

/** What there is to be said just now; `null` most of the time. */
export function firstKept(): KeptThing | null {
  return current
}

/** `null` when it was read. */
export function tellFirstKept(thing: KeptThing | null): void {
  current = thing
  for (const listener of listeners) listener()
}

/** For `useSyncExternalStore`. */
export function subscribeToFirstKept(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
