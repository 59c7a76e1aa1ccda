import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useMemo } from 'react'
import { useLocation } from 'react-router-dom'
import { LEDGER_ADDRESS } from '../../content/address/ledgerAddress.ts'
import { withoutParts } from '../../content/money/ledgerView.ts'
import { LEDGER_STEPS } from '../../content/query/pageLength.ts'
import { useAsk } from '../../data/services.ts'
import { useAnswer } from '../../data/useAnswer.ts'
import { useCanonicalAddress } from '../../features/view/useCanonicalAddress.ts'
import { useScrollAnchor } from '../../features/view/useScrollAnchor.ts'
import { useShownCount } from '../../features/view/useShownCount.ts'
import { useView } from '../../features/view/useView.ts'
import { ledgerQuery } from './ledgerQuery.ts'

/**
 * The ledger that the address asks for, and the ways to change it. The address is the only state; how many rows are
 * shown is written into it, and belongs to the history entry. `view` is that of the address without what does not occur, which
 * is told in `ignored` alone. `list` holds the rows.
 */
export function useLedger(list: RefObject<HTMLElement | null>) {
  const ask = useAsk()
  const client = useQueryClient()
  const { search } = useLocation()
  const { view: asked, ignored: unread } = useMemo(() => LEDGER_ADDRESS.parse(new URLSearchParams(search)), [search])
  const { shownCount, more, showMore } = useShownCount(LEDGER_STEPS, true)
  const ledger = useAnswer(ledgerQuery(ask, asked, shownCount))
  const view = useMemo(() => withoutParts(asked, ledger.unknown), [asked, ledger.unknown])
  useScrollAnchor(list, shownCount)
  const [selected, update] = useView(LEDGER_ADDRESS, view)
  const ignored = [...unread, ...ledger.unknown]
  useCanonicalAddress(LEDGER_ADDRESS.format(view), ignored, { ...LEDGER_STEPS, shownCount, count: ledger.count })
  return {
    ledger,
    view,
    ignored,
    more,
    showMore: () => showMore((deeper) => client.query(ledgerQuery(ask, asked, deeper))),
    selected,
    update,
  }
}
