import { type ComponentType, createElement, useSyncExternalStore } from 'react'
import { retryable } from '../data/retryable.ts'
import { forgetMissingPart, reportMissingPart } from './missingParts.ts'

/** So long a change of the page waits for the code of a part that it touches, in milliseconds. */
const PATIENCE_MS = 3_000
/** So long nobody asks again for code that has just failed, however often somebody reaches for it. */
const PAUSE_MS = 3_000

/** The islands of the page that have not been taken over yet, by the way to fetch their code. */
const waiting = new Set<() => Promise<void>>()
const prefetches: (() => Promise<unknown>)[] = []
let isWanted = false
let failedAt = Number.NEGATIVE_INFINITY

/** Fetches the code of all islands of the page, since somebody reaches for one of them, and lets React have them. */
export function requestHydration(): void {
  isWanted = true
  if (performance.now() - failedAt < PAUSE_MS) return
  for (const ask of waiting) ask().catch(() => reportMissingPart(ask))
}

/** Fetches their code ahead of time, and leaves the islands as they are. Resolves also where some can't be had. */
export async function prefetchIslands(): Promise<void> {
  await Promise.allSettled(prefetches.map((prefetch) => prefetch()))
}

const never = () => () => {}

/**
 * A part of a page under a Suspense boundary, whose code waits until somebody reaches for it (hydrateOnReach.ts). A
 * prerendered page shows it at once, as it shows everything; most readers never touch it. Where the code can't be had, what
 * was prerendered stays, and the reader hears of it (app/failures/PartNotice.tsx). `what`: its name in a sentence, "The filters".
 *
 * Everything that it shows comes by its props. What it asked for itself could have changed since the page was rendered, and
 * then it would not be what stands there.
 *
 * React can't show a change that touches a part which it has not taken over (every navigation may), and holds all of the
 * change back: until the code is there, has failed or takes too long. Then the part says so in its place.
 */
export function island<P extends object>(fetchPart: () => Promise<ComponentType<P>>, what: string): ComponentType<P> {
  const code = retryable(fetchPart)
  prefetches.push(code.load)
  const listeners = new Set<() => void>()
  let state: 'waiting' | 'slow' | 'failed' | 'there' = 'waiting'
  let settle: () => void = () => {}
  const settled = new Promise<void>((resolve) => {
    settle = resolve
  })
  const become = (next: typeof state) => {
    if (state === next || state === 'there') return
    state = next
    settle()
    for (const listener of listeners) listener()
  }
  const ask = async () => {
    try {
      await code.load()
    } catch (error) {
      failedAt = performance.now()
      if (state === 'slow') become('failed')
      throw error
    }
    waiting.delete(ask)
    forgetMissingPart(ask)
    become('there')
  }
  const retry = () => {
    become('slow')
    ask().catch(() => {})
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  const stateNow = () => state
  return function Island(props: P) {
    const shown = useSyncExternalStore(subscribe, stateNow, stateNow)
    // React takes a prerendered part over, or draws one of its own.
    const isHydrating = useSyncExternalStore(
      never,
      () => false,
      () => true,
    )
    const Part = code.peek()
    if (Part && (isWanted || shown === 'there' || !isHydrating)) return createElement(Part, props)
    waiting.add(ask)
    if (isHydrating && isWanted) requestHydration()
    if (!isHydrating && shown === 'waiting') {
      ask().catch(() => become('failed'))
      setTimeout(() => become('slow'), PATIENCE_MS)
    }
    // Not `use`, which has to be called again when the code is there.
    if (shown === 'waiting') throw settled
    if (isHydrating) throw new IslandGivenUp()
    return shown === 'failed' ? <PartMissing what={what} onRetry={retry} /> : <p className="text-sm text-muted">Loading…</p>
  }
}

/** React takes over what was prerendered, or draws the part itself; it draws where taking over throws. Nobody need hear of it. */
export class IslandGivenUp extends Error {
  override readonly name = 'IslandGivenUp'
}

function PartMissing({ what, onRetry }: { what: string; onRetry: () => void }) {
  return (
    <p className="text-sm text-muted">
      <span>{what} could not be loaded. The rest of the page works. </span>
      <button type="button" className="link min-h-6" data-ready onClick={onRetry}>
        Try again
      </button>
    </p>
  )
}
