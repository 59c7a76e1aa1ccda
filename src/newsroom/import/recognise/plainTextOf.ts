import { plainText } from '../../../content/article/inlineMarkup.ts'
import type { StoryBlock } from '../story.ts'

/** What a block says, without its markup. */
export function plainTextOf(block: StoryBlock): string {
  if (typeof block === 'string') return plainText(block)
  if ('heading' in block) return block.heading
  return 'list' in block ? block.list.map(plainText).join('; ') : plainText(block.quote)
}
