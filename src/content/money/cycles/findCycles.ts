/** A directed graph of who pays whom: for each payer the payees. */
export type Payments = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Finds every simple cycle of a length: A pays B, B pays C, … and the last one pays A, nobody twice. Each comes once, and
 * begins with the party whose id comes first in the alphabet, so that it is the same from wherever it was found. Only cycles
 * that pass one of the parties `through` are found; leave them out for all. They come one by one, since a caller may have
 * enough: dense graphs have more of them than can be counted.
 */
export function* findCycles(
  payments: Payments,
  length: number,
  through: readonly string[] = partiesOf(payments),
): Generator<readonly string[], void> {
  const payersOf = reversed(payments)
  const visited = new Set<string>()
  function* extend(path: readonly string[], payersOfStart: ReadonlySet<string>): Generator<readonly string[], void> {
    const isLast = path.length === length - 1
    for (const next of payments.get(path.at(-1) ?? '') ?? []) {
      if (visited.has(next)) continue
      if (!isLast) {
        visited.add(next)
        yield* extend([...path, next], payersOfStart)
        visited.delete(next)
      } else if (payersOfStart.has(next)) yield fromFirst([...path, next])
    }
  }
  for (const start of through) {
    // It stays visited from now on: all cycles that pass it are found here.
    visited.add(start)
    yield* extend([start], payersOf.get(start) ?? new Set())
  }
}

function reversed(payments: Payments): Payments {
  const payers = new Map<string, Set<string>>()
  for (const [from, payees] of payments) {
    for (const to of payees) payers.set(to, (payers.get(to) ?? new Set()).add(from))
  }
  return payers
}

function partiesOf(payments: Payments): string[] {
  return [...new Set([...payments].flatMap(([from, payees]) => [from, ...payees]))].sort()
}

/** The same cycle, rotated so that it begins with the party whose id comes first. */
function fromFirst(parties: readonly string[]): string[] {
  const start = parties.indexOf(parties.reduce((least, id) => (id < least ? id : least)))
  return [...parties.slice(start), ...parties.slice(0, start)]
}
