import { useEffect, useState } from 'react'
import { isSaved } from '../../../reader/marks.ts'
import { loadReader } from '../../../reader/reader.ts'
import type { Records } from '../../../reader/readerRecord.ts'

/** The whole of what was saved comes a moment after the mark, in milliseconds. */
const SOON_MS = 1_500

const NONE: ReadonlySet<string> = new Set()

/** The saved articles whose whole is here; what was saved without a connection comes with the next one. By their slugs. */
export function useWholeArticles(records: Records): ReadonlySet<string> {
  const [whole, setWhole] = useState(NONE)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is whole changes with what is saved
  useEffect(() => {
    let isCurrent = true
    const find = async () => {
      const reader = await loadReader()
      const found = (await reader.copies()).map(({ slug }) => slug).filter((slug) => isSaved(reader.records(), slug))
      if (isCurrent) setWhole((known) => (found.length === known.size && found.every((slug) => known.has(slug)) ? known : new Set(found)))
    }
    const look = () => void find().catch(() => {})
    look()
    const timer = setTimeout(look, SOON_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [records])
  return whole
}
