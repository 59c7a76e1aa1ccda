import { itemsOf } from './readValue.ts'

export type BlockType = 'paragraph' | 'heading' | 'quote' | 'list' | 'image'

/** The types that a form offers, with their names and the sign beside the block. */
export const BLOCK_TYPES: readonly { type: BlockType; name: string; sign: string }[] = [
  { type: 'paragraph', name: 'Paragraph', sign: '¶' },
  { type: 'heading', name: 'Heading', sign: 'H' },
  { type: 'quote', name: 'Quote', sign: '“' },
  { type: 'list', name: 'List', sign: '•' },
  { type: 'image', name: 'Picture', sign: '▣' },
]

/** Of which type a block is: by its own key, whatever lies there. `null` where it is none. */
export function blockTypeOf(block: unknown): BlockType | null {
  if (typeof block === 'string') return 'paragraph'
  if (typeof block !== 'object' || block === null || Array.isArray(block)) return null
  return (['heading', 'quote', 'list', 'image'] as const).find((type) => Object.hasOwn(block, type)) ?? null
}

/** The text that a block is about, in lines where it has several, to be kept when its type changes. */
export function linesOfBlock(block: unknown): string[] {
  if (typeof block === 'string') return [block]
  if (typeof block !== 'object' || block === null) return []
  const { heading, quote, list, caption } = block as Record<string, unknown>
  return [heading, quote, ...itemsOf(list), caption].filter((text) => typeof text === 'string')
}

/** A new block of a type that holds some lines; a picture shows them below it. */
export function blockOf(type: BlockType, lines: readonly string[]): unknown {
  const text = lines.join(' ')
  switch (type) {
    case 'paragraph':
      return text
    case 'heading':
      return { heading: text }
    case 'quote':
      return { quote: text, by: '' }
    case 'list':
      return { list: lines.length > 0 ? [...lines] : [''] }
    case 'image':
      return text ? { image: '', alt: '', caption: text } : { image: '', alt: '' }
  }
}
