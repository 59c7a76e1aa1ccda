import type { Kind } from './article.ts'
import { kindIds } from './kinds.ts'

/** One number a kind of news, in the order of the site's kinds. */
export type CountsByKind = Readonly<Record<Kind, number>>

export function countsByKind(count: (kind: Kind) => number): CountsByKind {
  return Object.fromEntries(kindIds().map((kind) => [kind, count(kind)]))
}
