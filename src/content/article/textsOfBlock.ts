import type { Block } from './article.ts'

/** The texts of a block that may hold markup, or are headings: of a picture its caption. What is heard in its place cannot be read. */
export function textsOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'list':
      return block.items
    case 'image':
      return block.caption === null ? [] : [block.caption]
    default:
      return [block.text]
  }
}
