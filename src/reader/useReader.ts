import { useEffect, useSyncExternalStore } from 'react'
import { keepsAnything, knownRecords, loadReader, subscribeToReader } from './reader.ts'
import type { Records } from './readerRecord.ts'

const NOTHING: Records = new Map()

/**
 * What the reader keeps, as it changes. Nothing in prerendered pages and until it is known; it is fetched where the browser
 * keeps something, and nowhere else.
 */
export function useReader(): Records {
  useEffect(() => {
    if (keepsAnything()) loadReader().catch(() => {})
  }, [])
  return useSyncExternalStore(subscribeToReader, knownRecords, () => NOTHING)
}

/** The same for a single answer, so that what does not change with it is not rendered again. */
export function useFromReader<T extends string | number | boolean | null>(read: (records: Records) => T): T {
  useEffect(() => {
    if (keepsAnything()) loadReader().catch(() => {})
  }, [])
  return useSyncExternalStore(
    subscribeToReader,
    () => read(knownRecords()),
    () => read(NOTHING),
  )
}
