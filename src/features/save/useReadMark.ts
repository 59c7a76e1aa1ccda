import { useEffect } from 'react'
import { changeReader, keepsAnything, loadReader } from '../../reader/reader.ts'
import { isRead } from '../../reader/savedArticles.ts'
import { isSet, markRead } from '../../reader/settings.ts'

/** Notes that an article was opened, for readers who keep something and want such marks; for others nothing is noted. */
export function useReadMark(slug: string): void {
  useEffect(() => {
    if (!keepsAnything()) return
    const mark = async () => {
      const records = (await loadReader()).records()
      if (isSet(records, 'readMarks') && !isRead(records, slug)) await changeReader([markRead(slug)])
    }
    mark().catch(() => {})
  }, [slug])
}
