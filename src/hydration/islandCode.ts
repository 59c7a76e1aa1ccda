import type { ComponentType } from 'react'
import { retryable } from '../data/retryable.ts'
import { endWaiting } from './islands.ts'
import { forgetMissingPart } from './missingParts.ts'

/** `waiting`: nobody has missed it yet; `slow`: somebody waits for it; `failed`: it could not be had; `there`. */
type IslandState = 'waiting' | 'slow' | 'failed' | 'there'

/** The code of an island, and what has become of it. */
export interface IslandCode<P> {
  /** Fetches the code, and leaves the island as it is. @throws LoadError */
  load: () => Promise<unknown>
  /** Fetches the code and lets React have the island. @throws LoadError */
  ask: () => Promise<void>
  /** The code where it is there. */
  peek: () => ComponentType<P> | null
  state: () => IslandState
  become: (next: IslandState) => void
  /** For `useSyncExternalStore`. */
  subscribe: (listener: () => void) => () => void
  /** Resolves when the code is there, has failed or takes too long. */
  settled: Promise<void>
}

export function createIslandCode<P>(fetchPart: () => Promise<ComponentType<P>>): IslandCode<P> {
  const code = retryable(fetchPart)
  const listeners = new Set<() => void>()
  let state: IslandState = 'waiting'
  let settle: () => void = () => {}
  const settled = new Promise<void>((resolve) => {
    settle = resolve
  })
  const become = (next: IslandState) => {
    if (state === next || state === 'there') return
    state = next
    settle()
    for (const listener of listeners) listener()
  }
  const ask = async () => {
    try {
      await code.load()
    } catch (error) {
      endWaiting(ask, false)
      if (state === 'slow') become('failed')
      throw error
    }
    endWaiting(ask, true)
    forgetMissingPart(ask)
    become('there')
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  return { load: code.load, ask, peek: code.peek, state: () => state, become, subscribe, settled }
}
