import { useEffect, useState } from 'react'
import { reconcileCopies } from '../../../features/save/reconcileCopies.ts'
import type { SavedArticle } from '../../../reader/savedArticles.ts'

const NONE: ReadonlySet<string> = new Set()

/**
 * The slugs of the saved articles whose whole is here. What was saved without a connection, or brought in from elsewhere, is fetched
 * as soon as it can be.
 */
export function useWholeArticles(saved: readonly SavedArticle[]): ReadonlySet<string> {
  const [whole, setWhole] = useState(NONE)
  // A note or a tag changes nothing of which are saved.
  const slugs = saved.map(({ card }) => card.slug).join(' ')
  useEffect(() => {
    let isCurrent = true
    reconcileCopies(slugs.split(' '), (now) => isCurrent && setWhole(now)).catch(() => {})
    return () => {
      isCurrent = false
    }
  }, [slugs])
  return whole
}
