/** Whether two values would be the same JSON, whatever the order of their fields. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) || Array.isArray(other)) {
    return Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((item, at) => sameJson(item, other[at]))
  }
  const mine = new Map(Object.entries(one).filter(([, value]) => value !== undefined))
  const theirs = new Map(Object.entries(other).filter(([, value]) => value !== undefined))
  return mine.size === theirs.size && [...mine].every(([name, value]) => theirs.has(name) && sameJson(value, theirs.get(name)))
}
