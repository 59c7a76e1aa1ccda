import { useEffect, useState } from 'react'
import { isSaved } from '../../../reader/marks.ts'
import { loadReader } from '../../../reader/reader.ts'
import type { Records } from '../../../reader/readerRecord.ts'
import { countSaved } from '../../../reader/savedArticles.ts'

/** The whole of what was saved comes a moment after the mark, in milliseconds. */
const SOON_MS = 1_500

/** How many articles are saved, and of how many the whole is here: what was saved without a connection comes with the next one. */
export function useWholeArticles(records: Records): { wanted: number; kept: number } {
  const [kept, setKept] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is whole changes with what is saved
  useEffect(() => {
    let isCurrent = true
    const count = async () => {
      const reader = await loadReader()
      const whole = (await reader.copies()).filter(({ slug }) => isSaved(reader.records(), slug))
      if (isCurrent) setKept(whole.length)
    }
    const look = () => void count().catch(() => {})
    look()
    const timer = setTimeout(look, SOON_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [records])
  return { wanted: countSaved(records), kept }
}
