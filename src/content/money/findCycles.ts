/** Who pays whom: for each payer the payees. */
export type Payments = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Calls `visit` once for every way in which money comes back in so many steps: A pays B, B pays C, … and the last one pays
 * A, nobody twice. Only loops that pass one of the parties `through` are sought; leave them out for all. A loop is told
 * from the party whose id comes first in the alphabet, so that it is the same wherever one starts. Ends early when `visit`
 * answers `stop`.
 */
export function findCycles(
  payments: Payments,
  steps: number,
  visit: (parties: readonly string[]) => 'stop' | undefined,
  through: readonly string[] = partiesOf(payments),
): void {
  const payers = new Map<string, Set<string>>()
  for (const [from, payees] of payments) {
    for (const to of payees) payers.set(to, (payers.get(to) ?? new Set()).add(from))
  }
  const used = new Set<string>()
  const walk = (parties: string[], home: ReadonlySet<string>): 'stop' | undefined => {
    const isLast = parties.length === steps - 1
    for (const next of payments.get(parties.at(-1) ?? '') ?? []) {
      if (used.has(next) || (isLast && !home.has(next))) continue
      parties.push(next)
      used.add(next)
      const answer = isLast ? visit(fromFirst(parties)) : walk(parties, home)
      used.delete(next)
      parties.pop()
      if (answer === 'stop') return answer
    }
    return undefined
  }
  for (const start of through) {
    // It stays used: every loop through it has been found by then.
    used.add(start)
    if (walk([start], payers.get(start) ?? new Set()) === 'stop') return
  }
}

function partiesOf(payments: Payments): string[] {
  return [...new Set([...payments].flatMap(([from, payees]) => [from, ...payees]))].sort()
}

/** The same loop, told from the party whose id comes first. */
function fromFirst(parties: readonly string[]): string[] {
  const first = parties.reduce((least, id) => (id < least ? id : least))
  const place = parties.indexOf(first)
  return [...parties.slice(place), ...parties.slice(0, place)]
}
