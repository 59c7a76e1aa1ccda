/**
 * Puts some companies side by side from 0 to 1, in the order in which they lie, each with room in proportion to `room`;
 * answers the middle of each.
 */
export function distribute<T extends { id: string }>(
  companies: readonly T[],
  at: (company: T) => number,
  room: (company: T) => number,
): Map<string, number> {
  const sorted = [...companies].sort((one, other) => at(one) - at(other) || (one.id < other.id ? -1 : 1))
  const total = sorted.reduce((sum, company) => sum + room(company), 0)
  let passed = 0
  return new Map(
    sorted.map((company) => {
      const middle = (passed + room(company) / 2) / total
      passed += room(company)
      return [company.id, middle]
    }),
  )
}
