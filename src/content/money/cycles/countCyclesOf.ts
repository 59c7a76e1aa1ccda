import type { Edges } from './shufflePayments.ts'

/**
 * Counts what findCycles.ts finds, cycles of two to four steps, a hundred times as fast, and names none. `through`: the parties of
 * which a cycle passes one; `passes` says of the parties of a cycle whether it counts.
 */
export function countCyclesOf(
  { parties, from, to }: Edges,
  through: readonly number[],
  passes: (cycle: readonly number[]) => boolean = () => true,
): number {
  const payeesOf: number[][] = Array.from({ length: parties }, () => [])
  const pays = new Uint8Array(parties * parties)
  from.forEach((payer, edge) => {
    const payee = to[edge] ?? 0
    payeesOf[payer]?.push(payee)
    pays[payer * parties + payee] = 1
  })
  const visited = new Uint8Array(parties)
  const payees = (party: number) => payeesOf[party] ?? []
  let count = 0
  for (const start of through) {
    // It stays visited from now on: all cycles that pass it are counted here.
    visited[start] = 1
    const returns = (party: number) => pays[party * parties + start] === 1
    for (const second of payees(start)) {
      if (visited[second] === 1) continue
      if (returns(second) && passes([start, second])) count++
      for (const third of payees(second)) {
        if (visited[third] === 1) continue
        if (returns(third) && passes([start, second, third])) count++
        for (const fourth of payees(third)) {
          if (fourth === second || visited[fourth] === 1) continue
          if (returns(fourth) && passes([start, second, third, fourth])) count++
        }
      }
    }
  }
  return count
}
