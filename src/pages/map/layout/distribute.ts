import { compareText } from '../../../content/text/compareText.ts'
/**
 * Distributes companies along an axis from 0 to 1, in the order of their coordinates, each with a share in proportion to its
 * `room`; answers the middle of each share.
 */
export function distribute<T extends { id: string }>(
  companies: readonly T[],
  coordinateOf: (company: T) => number,
  roomOf: (company: T) => number,
): Map<string, number> {
  const sorted = [...companies].sort((one, other) => coordinateOf(one) - coordinateOf(other) || compareText(one.id, other.id))
  const total = sorted.reduce((sum, company) => sum + roomOf(company), 0)
  let start = 0
  return new Map(
    sorted.map((company) => {
      const middle = (start + roomOf(company) / 2) / total
      start += roomOf(company)
      return [company.id, middle]
    }),
  )
}
