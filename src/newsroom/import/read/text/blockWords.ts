import { parseInline } from '../../../../content/article/inlineMarkup.ts'
import type { StoryBlock } from '../../story.ts'

/** The text of a block in one line, with its markup. */
export function lineOf(block: StoryBlock): string {
  if (typeof block === 'string') return block
  if ('heading' in block) return block.heading
  return 'quote' in block ? block.quote : block.list.join('; ')
}

/** A text as it stands where marks are shown as they are written: titles, names. */
export function unmarked(text: string): string {
  return parseInline(text)
    .map((part) => (part.type === 'citation' ? '' : part.text))
    .join('')
}
