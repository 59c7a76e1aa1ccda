import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { SAVED_PATH } from '../../../content/address/paths.ts'
import { see } from '../../../reader/follows.ts'
import { changeReader, knownRecords } from '../../../reader/reader.ts'
import type { Change } from '../../../reader/readerStore.ts'
import { valuesBefore } from '../../../reader/valuesBefore.ts'
import { UNDO_MS } from '../useUndo.ts'
import { useUndoKey } from '../useUndoKey.ts'
import type { CatchUpSummary } from './deriveCatchUp.ts'

/** Ends a catch-up, which notes all of it as seen, and takes that back where it is undone in time. */
export function useCatchUp({ parts }: CatchUpSummary) {
  const navigate = useNavigate()
  const [before, setBefore] = useState<Change[] | null>(null)
  useEffect(() => {
    if (!before) return
    const timer = setTimeout(() => setBefore(null), UNDO_MS)
    return () => clearTimeout(timer)
  }, [before])
  const undo = () => {
    if (before) void changeReader(before)
    setBefore(null)
  }
  useUndoKey(before && undo)
  return {
    isDone: before !== null,
    finish: () => {
      const changes = parts.flatMap(({ of }) => (of.news ? see(of.follow.followed.address, of.news.now) : []))
      setBefore(valuesBefore(knownRecords(), changes))
      changeReader(changes).catch(() => setBefore(null))
      // In place of the catch-up, to which there is no way back: nothing is new there any more.
      void navigate(SAVED_PATH, { replace: true })
    },
    undo,
  }
}
