import { parseArgs } from 'node:util'

/** What can be measured. `memory` takes the first view's data in, `map` the ledger. A site is built for each. */
const PARTS = ['build', 'pages', 'lighthouse', 'memory', 'choices', 'timeline', 'search', 'map', 'desk'] as const
export type Part = (typeof PARTS)[number]

export interface Flags {
  /** Numbers of articles, ascending. */
  sizes: number[]
  parts: ReadonlySet<Part>
}

const ALL_SIZES = '100,1000,10000,100000'

/** @throws Error when a flag is none of ours, a size is no number or a part is unknown. */
export function readFlags(args: readonly string[]): Flags {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: ALL_SIZES },
      only: { type: 'string', default: PARTS.join() },
      'skip-lighthouse': { type: 'boolean', default: false },
    },
  })
  const sizes = values.sizes.split(',').map(Number)
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new Error(`--sizes ${values.sizes}: numbers are wanted, such as 100,1000`)
  const wanted = values.only.split(',')
  const unknown = wanted.filter((name) => !PARTS.some((part) => part === name))
  if (unknown.length > 0) throw new Error(`--only ${unknown.join()}: wanted are some of ${PARTS.join()}`)
  const parts = PARTS.filter((part) => wanted.includes(part) && !(part === 'lighthouse' && values['skip-lighthouse']))
  return { sizes: sizes.sort((a, b) => a - b), parts: new Set(parts) }
}
