import { useLayoutEffect } from 'react'
import { createPortal } from 'react-dom'
import { CATCH_UP_PATH } from '../../content/address/savedAddress.ts'
import { isAnythingFollowed } from '../../reader/marks.ts'
import { useFromReader } from '../../reader/useReader.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import type { LastVisit } from './useLastVisit.ts'

/**
 * The mark of the last visit as the way to what is new in what the reader follows; nothing where they follow nothing. It stands
 * in the marked entry, after its headline, and over the words that the styles draw: the entry is not rendered again.
 */
export function CatchUpLink({ visit: { entry, words } }: { visit: LastVisit }) {
  const leads = useFromReader(isAnythingFollowed)
  useLayoutEffect(() => {
    if (!leads) return
    // The line stays, and its words are the link's.
    entry.dataset['lastVisit'] = ''
    return () => {
      if (entry.dataset['lastVisit'] === '') entry.dataset['lastVisit'] = words
    }
  }, [leads, entry, words])
  if (!leads) return null
  return createPortal(
    <PageLink to={CATCH_UP_PATH} className="last-visit no-print">
      <span className="sr-only">Catch up with what you follow. </span>
      {words}
    </PageLink>,
    entry,
  )
}
