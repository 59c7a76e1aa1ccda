import { fetchRange } from './fetchRange.ts'

interface Wanted {
  start: number
  end: number
  take: (bytes: Uint8Array<ArrayBuffer>) => void
  fail: (error: unknown) => void
}

/** Reads the bytes of a file from `start` until `end`. @throws LoadError */
export type RangeReader = (path: string, start: number, end: number) => Promise<Uint8Array<ArrayBuffer>>

/**
 * Reads parts of files. What is wanted of a file at a time is fetched with one request, and what lies in between too: browsers
 * let requests for one address wait for each other.
 */
export function createRangeReader(base: string): RangeReader {
  const waiting = new Map<string, Wanted[]>()
  const fetchWanted = async (path: string) => {
    const wanted = waiting.get(path) ?? []
    waiting.delete(path)
    const start = Math.min(...wanted.map((part) => part.start))
    const end = Math.max(...wanted.map((part) => part.end))
    try {
      const bytes = await fetchRange(base, path, start, end)
      for (const part of wanted) part.take(bytes.subarray(part.start - start, part.end - start))
    } catch (error) {
      for (const { fail } of wanted) fail(error)
    }
  }
  return (path, start, end) =>
    new Promise((take, fail) => {
      const wanted = waiting.get(path)
      if (wanted) wanted.push({ start, end, take, fail })
      else {
        waiting.set(path, [{ start, end, take, fail }])
        setTimeout(() => void fetchWanted(path))
      }
    })
}
