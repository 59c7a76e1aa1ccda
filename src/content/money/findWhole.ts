import { largest } from './largest.ts'

/** As much of a sum or a size as says of what it is a part, and what may be a part of it. `K` names articles. */
export interface Part<K> {
  value: number
  /** Only what is of one unit can be a part of each other. */
  unit: string
  /** The article, which may be its own, whose larger sum it is a part of. */
  partOf: K | null
  period: string | null
  /** Who pays and who is paid, by their ids, as far as somebody has said it. */
  from: string | null
  to: string | null
}

/**
 * The one of what an article states that a part, of it or of another article, is a part of: the largest of its unit, but for what is
 * the sum of a stretch of time, and for the article's own parts. Where two pay each other, a part goes the way of its whole: what
 * is known to go another way is taken only where there is nothing else. `null` where it states nothing of the kind.
 */
export function findWhole<K, T extends Part<K>>(part: Part<K>, article: K, stated: readonly T[]): T | null {
  const wholes = stated.filter((one) => one !== part && one.unit === part.unit && one.period === null && one.partOf !== article)
  const sameWay = wholes.filter((one) => agrees(one.from, part.from) && agrees(one.to, part.to))
  return largest(sameWay.length > 0 ? sameWay : wholes)
}

function agrees(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other
}
