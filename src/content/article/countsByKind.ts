import type { KINDS, Kind } from './article.ts'

/** One number a kind, in the order of {@link KINDS}. */
export function countsByKind(count: (kind: Kind) => number): Record<Kind, number> {
  return {
    investment: count('investment'),
    cloud: count('cloud'),
    chips: count('chips'),
    licensing: count('licensing'),
    product: count('product'),
    research: count('research'),
    'joint-venture': count('joint-venture'),
    acquisition: count('acquisition'),
    agreement: count('agreement'),
    policy: count('policy'),
    breakup: count('breakup'),
  } satisfies Record<(typeof KINDS)[number], number>
}
