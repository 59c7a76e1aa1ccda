import type { Article, Status } from './article.ts'
import type { Flow, Partnership, Party } from './partnership.ts'
import { toStep } from './step.ts'

/**
 * The disclosed sums between two parties, each direction for itself: added up by currency and by how firm the news was,
 * and each sum once (an amount that another of these articles counts already is left out). What has no payer or payee
 * among the two is not counted.
 */
export function deriveFlows([a, b]: readonly [Party, Party], articles: readonly Article[]): Pick<Partnership, 'flows' | 'uncounted'> {
  const slugs = new Set(articles.map(({ slug }) => slug))
  const all = articles.flatMap((article) => article.amounts.map((amount) => ({ amount, step: toStep(article) })))
  const counted = all.filter(({ amount }) => amount.sameAs === null || !slugs.has(amount.sameAs))
  const directions = [
    [a.id, b.id],
    [b.id, a.id],
  ] as const
  const flows = directions.flatMap(([from, to]) => {
    const amounts = counted.filter(({ amount }) => amount.from === from && amount.to === to)
    return amounts.length === 0 ? [] : [{ from, to, sums: addUp(amounts), amounts }]
  })
  return { flows, uncounted: all.length - flows.reduce((sum, { amounts }) => sum + amounts.length, 0) }
}

const BY_FIRMNESS: readonly Status[] = ['completed', 'announced', 'intended', 'reported', 'ended']

/** The firmest sums first, in each currency. */
function addUp(amounts: Flow['amounts']): Flow['sums'] {
  const sums = new Map<string, Flow['sums'][number]>()
  for (const { amount, step } of amounts) {
    const key = `${amount.currency} ${step.status}`
    const sum = sums.get(key) ?? { currency: amount.currency, status: step.status, value: 0, count: 0, atMost: false }
    sums.set(key, { ...sum, value: sum.value + amount.value, count: sum.count + 1, atMost: sum.atMost || amount.qualifier === 'up to' })
  }
  const firmness = ({ status }: { status: Status }) => BY_FIRMNESS.indexOf(status)
  return [...sums.values()].sort((x, y) => firmness(x) - firmness(y) || (x.currency < y.currency ? -1 : 1))
}
