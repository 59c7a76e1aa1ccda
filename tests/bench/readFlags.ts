import { parseArgs } from 'node:util'

export interface Flags {
  /** Numbers of articles, ascending. */
  sizes: number[]
  skipLighthouse: boolean
}

const ALL_SIZES = '100,1000,10000,100000'

/** @throws Error when a flag is none of ours or a size is no number. */
export function readFlags(args: readonly string[]): Flags {
  const { values } = parseArgs({
    args: [...args],
    options: { sizes: { type: 'string', default: ALL_SIZES }, 'skip-lighthouse': { type: 'boolean', default: false } },
  })
  const sizes = values.sizes.split(',').map(Number)
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new Error(`--sizes ${values.sizes}: numbers are wanted, such as 100,1000`)
  return { sizes: sizes.sort((a, b) => a - b), skipLighthouse: values['skip-lighthouse'] }
}
