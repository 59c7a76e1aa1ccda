import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useMemo, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { formatLedgerView, parseLedgerView } from '../content/ledgerAddress.ts'
import { LEDGER_LENGTH } from '../content/pageLength.ts'
import { ledgerQuery } from '../data/ledgerQuery.ts'
import { useAnswers } from '../data/services.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { readPlace } from '../listing/place.ts'
import type { MoreState } from '../listing/useListing.ts'
import { usePlace } from '../listing/usePlace.ts'
import { useViewChoice } from '../ui/useViewChoice.ts'

/**
 * The ledger that the address asks for, and the ways to change it. The address is the only state, but for the depth of the
 * table, which belongs to the history entry. `list` holds the rows.
 */
export function useLedger(list: RefObject<HTMLElement | null>) {
  const answers = useAnswers()
  const client = useQueryClient()
  const { search, key } = useLocation()
  const { view, ignored } = useMemo(() => parseLedgerView(new URLSearchParams(search)), [search])
  const [depths, setDepths] = useState<Readonly<Record<string, number>>>({})
  const [more, setMore] = useState<MoreState>('idle')
  const depth = Math.max(LEDGER_LENGTH, depths[key] ?? readPlace(key)?.depth ?? 0)
  const ledger = useAnswer(ledgerQuery(answers, view, depth))
  usePlace(list, depth)
  const [chosen, choose] = useViewChoice(view, formatLedgerView)

  /** The next rows come only once they are all there, so that a failure costs nothing that is shown. */
  const showMore = async () => {
    setMore('loading')
    try {
      await client.query(ledgerQuery(answers, view, depth + LEDGER_LENGTH))
      setDepths({ ...depths, [key]: depth + LEDGER_LENGTH })
      setMore('idle')
    } catch {
      setMore('failed')
    }
  }

  return { ledger, view, ignored: [...ignored, ...ledger.unknown], more, showMore, chosen, choose }
}
