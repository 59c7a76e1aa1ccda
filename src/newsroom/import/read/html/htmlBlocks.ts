import type { StoryBlock } from '../../story.ts'
import { treeBlocks } from '../markdown/treeBlocks.ts'
import { htmlTree } from './htmlTree.ts'

/** The blocks of a piece of HTML; relative links lead from `base`. */
export function htmlBlocks(html: string, base: string | null = null): StoryBlock[] {
  return treeBlocks(htmlTree(html), base)
}
