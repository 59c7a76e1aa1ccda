import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useMemo } from 'react'
import { useLocation } from 'react-router-dom'
import { formatLedgerView, parseLedgerView } from '../content/ledgerAddress.ts'
import { withoutParts } from '../content/ledgerView.ts'
import { LEDGER_LENGTH } from '../content/pageLength.ts'
import { ledgerQuery } from '../data/ledgerQuery.ts'
import { useAnswers } from '../data/services.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { useCanonicalAddress } from '../listing/useCanonicalAddress.ts'
import { useDepth } from '../listing/useDepth.ts'
import { usePlace } from '../listing/usePlace.ts'
import { useViewChoice } from '../listing/useViewChoice.ts'

/**
 * The ledger that the address asks for, and the ways to change it. The address is the only state, but for the depth of the
 * table, which belongs to the history entry. `view` is that of the address without what does not occur, which is told in
 * `ignored` alone. `list` holds the rows.
 */
export function useLedger(list: RefObject<HTMLElement | null>) {
  const answers = useAnswers()
  const client = useQueryClient()
  const { search } = useLocation()
  const { view: asked, ignored: unread } = useMemo(() => parseLedgerView(new URLSearchParams(search)), [search])
  const { depth, more, showMore } = useDepth(LEDGER_LENGTH, LEDGER_LENGTH)
  const ledger = useAnswer(ledgerQuery(answers, asked, depth))
  const view = useMemo(() => withoutParts(asked, ledger.unknown), [asked, ledger.unknown])
  usePlace(list, depth)
  const [chosen, choose] = useViewChoice(view, formatLedgerView)
  const ignored = [...unread, ...ledger.unknown]
  useCanonicalAddress(formatLedgerView(view), ignored)
  return {
    ledger,
    view,
    ignored,
    more,
    showMore: () => showMore((deeper) => client.query(ledgerQuery(answers, asked, deeper))),
    chosen,
    choose,
  }
}
