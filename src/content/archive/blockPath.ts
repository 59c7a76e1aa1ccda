import { DataFault } from '../text/decode.ts'

/**
 * Block `n` holds the cards of articles `n * size` and on, in the file `blocks/<n>.<hash>.json`. A hash covers a segment
 * of `segment` blocks, so that a list of 100,000 articles needs about a hundred hashes, and an article that is added
 * renames only the blocks of the last segment.
 */
export interface BlockNames {
  size: number
  segment: number
  hashes: string[]
}

/** The path of a block's file, relative to `data/`. @throws DataFault when the manifest names no such block. */
export function blockPath(blocks: BlockNames, block: number): string {
  const hash = blocks.hashes[Math.floor(block / blocks.segment)]
  if (hash === undefined) throw new DataFault('data/manifest.json: blocks', `a hash for block ${block}`)
  return `blocks/${block}.${hash}.json`
}
