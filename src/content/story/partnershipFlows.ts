import type { Article } from '../article/article.ts'
import { toArticleRef } from '../article/articleRef.ts'
import { endedStatus } from '../article/statuses.ts'
import { type CountedAmount, countAmounts } from '../money/countAmounts.ts'
import { addUpCounted } from '../money/sums.ts'
import { traceMoney } from '../money/traceMoney.ts'
import type { Ending } from './findEndings.ts'
import { isEndedBy } from './isEndedBy.ts'
import type { FlowAmount, Partnership, Party } from './partnership.ts'

/**
 * The disclosed sums between two parties, each direction for itself: added up by currency and by status, and each sum once
 * (countAmounts.ts). Sums of a stretch of time, and those that are counted with their contracts, are told and not added. What has no
 * payer or payee among the two is left out.
 */
export function deriveFlows(
  [a, b]: readonly [Party, Party],
  articles: readonly Article[],
  endings: ReadonlyMap<string, Ending> = new Map(),
): Pick<Partnership, 'flows' | 'uncounted'> {
  const all = articles.flatMap((article) => statementsOf(article, endings.get(article.slug)))
  const between = all.filter(({ amount: { from, to } }) => (from === a.id && to === b.id) || (from === b.id && to === a.id))
  const { counted, leftOut } = countAmounts(between, traceMoney(all))
  // Told without being added: what is of a stretch of time, and what its contracts count.
  const toldOnly = leftOut.flatMap(({ entry, because }) => {
    if (because === 'repeated') return []
    return [{ entry, value: 0, inParts: because === 'parts' ? entry.value : 0 }]
  })
  const directions = [
    [a.id, b.id],
    [b.id, a.id],
  ] as const
  const flows = directions.flatMap(([from, to]) => {
    const isOf = ({ entry: { amount } }: CountedAmount<Statement>) => amount.from === from && amount.to === to
    const own = counted.filter(isOf)
    const told = all.flatMap((entry) => [...own, ...toldOnly.filter(isOf)].find((one) => one.entry === entry) ?? [])
    return told.length === 0 ? [] : [{ from, to, sums: addUpCounted(own), amounts: told.map(toFlowAmount) }]
  })
  return { flows, uncounted: all.length - counted.length - toldOnly.length }
}

type Statement = ReturnType<typeof statementsOf>[number]

/** The sums of an article as sums over them see them. */
function statementsOf(article: Article, ending: Ending | undefined) {
  const step = toArticleRef(article)
  return article.amounts.map((amount) => {
    const { value, most, qualifier, from, to, sameAs, partOf, period, currency: unit } = amount
    const stated = amount.status ?? article.status
    const isEnded = ending !== undefined && isEndedBy(ending.relation, amount, article.status)
    const status = isEnded ? endedStatus(stated) : stated
    const endedBy = isEnded ? ending.by : null
    return { article: article.slug, amount, step, endedBy, value, most, qualifier, from, to, sameAs, partOf, period, unit, status }
  })
}

function toFlowAmount({ entry: { amount, step, endedBy }, inParts }: CountedAmount<Statement>): FlowAmount {
  return { amount, step, endedBy, inParts }
}
