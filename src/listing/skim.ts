import { useSyncExternalStore } from 'react'
import { writeStored } from '../ui/browserStorage.ts'

/** The inline script of every page (app/firstPaint.ts) reads the same key before the first paint. */
const KEY = 'entente:skim'
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Whether lists show headlines and why-lines alone: the reader's choice, in this browser. */
export function useSkim(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => 'skim' in document.documentElement.dataset,
    () => false,
  )
}

/** The styles hide what is skimmed, so no list is rendered again. */
export function chooseSkim(skim: boolean): void {
  writeStored('localStorage', KEY, skim ? 'on' : null)
  if (skim) document.documentElement.dataset['skim'] = ''
  else delete document.documentElement.dataset['skim']
  for (const listener of listeners) listener()
}
