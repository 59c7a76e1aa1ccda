import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { SAVED_PATH } from '../../../content/address/paths.ts'
import { see } from '../../../reader/follows.ts'
import { changeReader, knownRecords } from '../../../reader/reader.ts'
import type { Change } from '../../../reader/readerStore.ts'
import { valuesBefore } from '../../../reader/valuesBefore.ts'
import { isTyped } from '../../../ui/isTyped.ts'
import { UNDO_MS } from '../useUndo.ts'
import type { CatchUpSummary } from './deriveCatchUp.ts'

/** Ends a catch-up, which notes all of it as seen, and takes that back where it is undone in time. */
export function useCatchUp({ parts }: CatchUpSummary) {
  const navigate = useNavigate()
  const [before, setBefore] = useState<Change[] | null>(null)
  useEffect(() => {
    if (!before) return
    const timer = setTimeout(() => setBefore(null), UNDO_MS)
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.defaultPrevented || isTyped(event)) return
      event.preventDefault()
      void changeReader(before)
      setBefore(null)
    }
    window.addEventListener('keydown', onKey)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('keydown', onKey)
    }
  }, [before])
  return {
    isDone: before !== null,
    finish: () => {
      const changes = parts.flatMap(({ of }) => (of.news ? see(of.follow.followed.address, of.news.now) : []))
      setBefore(valuesBefore(knownRecords(), changes))
      changeReader(changes).catch(() => setBefore(null))
      // In place of the catch-up, to which there is no way back: nothing is new there any more.
      void navigate(SAVED_PATH, { replace: true })
    },
    undo: () => {
      if (before) void changeReader(before)
      setBefore(null)
    },
  }
}
