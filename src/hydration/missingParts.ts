import { reloadPage } from './reloadPage.ts'

/** Parts of the page whose code could not be had, by the way to ask for it again. */
let missing: ReadonlySet<() => Promise<unknown>> = new Set()
const listeners = new Set<() => void>()

function change(next: ReadonlySet<() => Promise<unknown>>): void {
  missing = next
  for (const listener of listeners) listener()
}

/** For `useSyncExternalStore`. */
export function subscribeToMissingParts(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function countMissingParts(): number {
  return missing.size
}

/** Notes that a part could not be had. `ask` fetches it again, and rejects when that fails too. */
export function reportMissingPart(ask: () => Promise<unknown>): void {
  if (!missing.has(ask)) change(new Set([...missing, ask]))
}

/** Notes that a part has come after all. */
export function forgetMissingPart(ask: () => Promise<unknown>): void {
  if (missing.has(ask)) change(new Set([...missing].filter((other) => other !== ask)))
}

/** Says no more of what is missing; whoever reaches for it again will hear of it again. */
export function dismissMissingParts(): void {
  if (missing.size > 0) change(new Set())
}

/** Asks for everything that is missing again. Resolves to whether all of it is there now. */
export async function askForMissingParts(): Promise<boolean> {
  await Promise.allSettled([...missing].map((ask) => ask().then(() => forgetMissingPart(ask))))
  return missing.size === 0
}

/**
 * Asks again for a reader who says so. Some browsers never fetch a module again that failed once: for them the page is
 * loaded anew, where it can be had. Resolves to whether the parts are there now, or the page is on its way.
 */
export async function retryMissingParts(): Promise<boolean> {
  return (await askForMissingParts()) || reloadPage()
}
