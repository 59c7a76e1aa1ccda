import type { StoryBlock } from '../../story.ts'
import { htmlBlocks } from '../html/htmlBlocks.ts'
import { paragraphsOf } from '../plain/paragraphs.ts'
import { cleanLines } from '../text/cleanText.ts'
import { plainWords } from '../text/plainWords.ts'
import { type FieldTree, isMap, leavesOf } from './fieldTree.ts'
import { ownText } from './ownText.ts'

const HTML = /<(?:p|div|br|h[1-6]|ul|ol|li|blockquote|table|section|article|figure)\b[^<>]*>/i

/** The blocks of a text that a field holds: HTML, paragraphs with blank lines between, a list of them, or blocks of our own format. */
export function textBlocks(tree: FieldTree): StoryBlock[] {
  if (Array.isArray(tree)) return tree.flatMap((inner) => (typeof inner === 'string' ? wordsOf(ownText(inner)) : textBlocks(inner)))
  if (isMap(tree)) return ownBlock(tree)
  if (HTML.test(tree)) return htmlBlocks(tree)
  return paragraphsOf(cleanLines(tree)).flatMap((paragraph): StoryBlock[] => {
    if ('text' in paragraph) return wordsOf(plainWords(paragraph.text))
    const list = paragraph.items.map(plainWords).filter(Boolean)
    return list.length > 0 ? [{ list }] : []
  })
}

/** A block of an article file; of anything else, its words. Pictures are left out. */
function ownBlock(map: { [name: string]: FieldTree }): StoryBlock[] {
  const { heading, quote, by, list, image } = map
  if (typeof heading === 'string') return plainWords(heading) ? [{ heading: plainWords(heading) }] : []
  if (typeof quote === 'string')
    return ownText(quote) ? [{ quote: ownText(quote), by: typeof by === 'string' ? plainWords(by) || null : null }] : []
  if (Array.isArray(list)) {
    const items = list.flatMap(leavesOf).map(ownText).filter(Boolean)
    return items.length > 0 ? [{ list: items }] : []
  }
  if (image !== undefined) return []
  return leavesOf(map).flatMap((text) => textBlocks(text))
}

const wordsOf = (text: string): StoryBlock[] => (text === '' ? [] : [text])
