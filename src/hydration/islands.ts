import { reportMissingPart } from './missingParts.ts'

/** So long nobody asks again for code that has just failed, however often somebody reaches for it, in milliseconds. */
const PAUSE_MS = 3_000

const loads: (() => Promise<unknown>)[] = []
/** The islands of the page that have not been taken over yet, by the way to fetch their code. */
const waiting = new Set<() => Promise<void>>()
let isRequested = false
let failedAt = Number.NEGATIVE_INFINITY

/** Notes an island of the app, by the way to fetch its code. */
export function registerIsland(load: () => Promise<unknown>): void {
  loads.push(load)
}

/** Notes that an island stands on the page and waits for its code. */
export function awaitHydration(ask: () => Promise<void>): void {
  waiting.add(ask)
}

/** Notes that the code of an island is there, or could not be had just now. */
export function endWaiting(ask: () => Promise<void>, isThere: boolean): void {
  if (isThere) waiting.delete(ask)
  else failedAt = performance.now()
}

/** Fetches the code of all islands of the page, since somebody reaches for one of them, and lets React have them. */
export function requestHydration(): void {
  isRequested = true
  if (performance.now() - failedAt < PAUSE_MS) return
  for (const ask of waiting) ask().catch(() => reportMissingPart(ask))
}

/** Whether somebody has reached for an island of this page. */
export function isHydrationRequested(): boolean {
  return isRequested
}

/** Fetches their code ahead of time, and leaves the islands as they are. Resolves also where some can't be had. */
export async function prefetchIslands(): Promise<void> {
  await Promise.allSettled(loads.map((load) => load()))
}

/** Fetches their code, for a page that is to be prerendered. @throws LoadError */
export async function loadIslands(): Promise<void> {
  await Promise.all(loads.map((load) => load()))
}
