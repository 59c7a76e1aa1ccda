import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { formatLedgerView, parseLedgerView } from '../content/ledgerAddress.ts'
import type { LedgerChange, LedgerView } from '../content/ledgerView.ts'
import { LEDGER_LENGTH } from '../content/pageLength.ts'
import { ledgerQuery } from '../data/ledgerQuery.ts'
import { useAnswers } from '../data/services.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { readPlace } from '../listing/place.ts'
import type { MoreState } from '../listing/useListing.ts'
import { usePlace } from '../listing/usePlace.ts'

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
  const [chosen, choose] = useLedgerChoice(view)

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

/** What the controls show, at once, and the way to change it: one choice, one entry of the history. Quick choices add up. */
function useLedgerChoice(view: LedgerView): [LedgerView, (change: LedgerChange) => void] {
  const navigate = useNavigate()
  const { key } = useLocation()
  const [choice, setChoice] = useState<{ view: LedgerView; madeAt: string } | null>(null)
  const latest = useRef({ view, key })
  useEffect(() => {
    latest.current = { view, key }
  }, [view, key])
  const choose = useCallback(
    (change: LedgerChange) => {
      const next = change(latest.current.view)
      latest.current.view = next
      setChoice({ view: next, madeAt: latest.current.key })
      void navigate({ search: formatLedgerView(next) }, { preventScrollReset: true })
    },
    [navigate],
  )
  return [choice?.madeAt === key ? choice.view : view, choose]
}
