import type { Archive } from '../../archive/archive.ts'
import type { Chance } from '../ledger.ts'
import type { LedgerView } from '../ledgerView.ts'
import { partitionAndCount } from '../partitionAndCount.ts'
import { resolveView } from '../resolveView.ts'
import { traceMoney } from '../traceMoney.ts'
import { countCyclesOf } from './countCyclesOf.ts'
import { createPassing, type EdgeRows, paymentsAmong, throughOf } from './deriveCycles.ts'
import { createSeededRandom, createShuffler, type Edges } from './shufflePayments.ts'

const SHUFFLES = 200
const SEED = 20_260_624
/** Tries to exchange two payments, for each payment that there is: before the first shuffle that counts, and between two of them. */
const STEPS_BEFORE = 30
const STEPS_BETWEEN = 5
/** Beyond so many payments from one to another, shuffling would keep readers waiting. */
const MOST_PAYMENTS = 500

/**
 * How many of the cycles that a view asks for would be there by chance: if the same parties paid as many others and were paid by as
 * many, but others. `'too many'` where there are too many payments to tell.
 */
export async function deriveChance(archive: Archive, asked: LedgerView): Promise<Chance> {
  const { all, view, stated } = await resolveView(archive, asked)
  const payments = paymentsAmong(partitionAndCount(all, view, stated).ignoringCompanies, traceMoney(all), view.confirmedOnly)
  return expectCycles(payments, view)
}

export function expectCycles(payments: EdgeRows, view: LedgerView): Chance {
  const { edges, ids } = numberParties(payments)
  if (edges.to.length > MOST_PAYMENTS) return 'too many'
  const isPassing = createPassing(view)
  const through =
    throughOf(view)
      ?.map((id) => ids.indexOf(id))
      .filter((number) => number >= 0) ?? ids.map((_, number) => number)
  const count = () =>
    countCyclesOf(edges, through, view.filter.match === 'any' ? undefined : (cycle) => isPassing(cycle.map((n) => ids[n] ?? '')))
  const found = count()
  const shuffle = createShuffler(edges, createSeededRandom(SEED))
  shuffle(STEPS_BEFORE * edges.to.length)
  let sum = 0
  let asMany = 0
  for (let i = 0; i < SHUFFLES; i++) {
    shuffle(STEPS_BETWEEN * edges.to.length)
    const one = count()
    sum += one
    if (one >= found) asMany++
  }
  return { expected: sum / SHUFFLES, asMany, shuffles: SHUFFLES }
}

/** The parties by numbers, in the order of their ids, so that the same payments are shuffled alike. */
function numberParties(payments: EdgeRows): { edges: Edges; ids: string[] } {
  const pairs = [...payments].flatMap(([from, own]) => [...own.keys()].map((to) => [from, to] as const)).sort()
  const ids = [...new Set(pairs.flat())].sort()
  const numbers = new Map(ids.map((id, number) => [id, number]))
  const numbersOf = (end: 0 | 1) => Uint16Array.from(pairs, (pair) => numbers.get(pair[end]) ?? 0)
  return { edges: { parties: ids.length, from: numbersOf(0), to: numbersOf(1) }, ids }
}
