import { formatLedgerView, LEDGER_ADDRESS } from '../../content/address/ledgerAddress.ts'
import type { Status } from '../../content/article/article.ts'
import { EMPTY_LEDGER, type LedgerView } from '../../content/money/ledgerView.ts'
import type { Span } from '../../content/text/day.ts'
import { answerQuery } from '../../data/answerQuery.ts'
import { type Ask, lateQuestion } from '../../data/ask.ts'

const ledger = lateQuestion(async () => (await import('../../content/money/deriveLedger.ts')).deriveLedger)
const total = lateQuestion(async () => (await import('../../content/money/deriveLedger.ts')).deriveLedgerTotal)
const companies = lateQuestion(async () => (await import('../../content/money/deriveLedger.ts')).deriveLedgerCompanies)
const chance = lateQuestion(async () => (await import('../../content/money/cycles/deriveChance.ts')).deriveChance)
const spanCounts = lateQuestion(async () => (await import('../../content/money/deriveLedger.ts')).deriveLedgerSpans)

/** The amounts that a view asks for, with their sums and flows; of the table the first `limit` rows. */
export function ledgerQuery(ask: Ask, asked: LedgerView, limit: number) {
  const view = LEDGER_ADDRESS.normalize(asked)
  return answerQuery('ledger', { view: formatLedgerView(view), shownCount: limit }, () => ask(ledger(view, limit)))
}

/** All rows of one sum of a view. */
export function ledgerTotalQuery(ask: Ask, asked: LedgerView, unit: string, status: Status) {
  const view = narrowingOf(asked)
  return answerQuery('ledgerTotal', { view: formatLedgerView(view), unit, status }, () => ask(total(view, unit, status)))
}

/** Every company with its count under a view, for the list behind "more". */
export function ledgerCompaniesQuery(ask: Ask, asked: LedgerView) {
  const view = narrowingOf(asked)
  return answerQuery('ledgerCompanies', { view: formatLedgerView(view) }, () => ask(companies(view)))
}

/** How many amounts there would be for each of some spans of days. */
export function ledgerSpansQuery(ask: Ask, asked: LedgerView, spans: readonly Span[]) {
  const narrowing = narrowingOf(asked)
  const view = LEDGER_ADDRESS.normalize({ ...narrowing, filter: { ...narrowing.filter, from: null, to: null } })
  return answerQuery('ledgerSpans', { view: formatLedgerView(view), spans: spans.map(({ from, to }) => [from, to]) }, () =>
    ask(spanCounts(view, spans)),
  )
}

/** How many of the cycles that a view asks for are to be expected by chance. */
export function ledgerChanceQuery(ask: Ask, asked: LedgerView) {
  const view = LEDGER_ADDRESS.normalize({ ...narrowingOf(asked), confirmedOnly: asked.confirmedOnly })
  return answerQuery('ledgerChance', { view: formatLedgerView(view) }, () => ask(chance(view)))
}

/** The parts of a view that leave rows out; how they are shown makes no difference to these questions. */
function narrowingOf({ measure, filter, statuses, currencies }: LedgerView): LedgerView {
  return LEDGER_ADDRESS.normalize({ ...EMPTY_LEDGER, measure, filter, statuses, currencies })
}
