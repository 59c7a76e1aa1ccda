import { plainText } from '../../../content/article/inlineMarkup.ts'
import type { StoryBlock } from '../story.ts'
import { plainTextOf } from './plainTextOf.ts'

/** A text without the boilerplate at its end, and that boilerplate. */
export interface CutText {
  body: StoryBlock[]
  cutOff: StoryBlock[]
}

/** Longer lines that begin like these are sentences of the news. */
const LONGEST_LINE = 90
const LINE =
  /^(?:about (?:the )?\p{Lu}.*|über \p{Lu}.*|à propos d.*|for (?:more|further) information.*|(?:media|press|investor|analyst)s?(?: (?:relations|and media|&|and|or))*(?: (?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|relations).*)|contacts?(?: information| details)?:?|pressekontakt.*|contacts? presse.*|view (?:source|original) (?:version|content).*|source[:]? \p{Lu}[^.]*|related (?:links|articles|stories|reading)|read (?:more|next)|more (?:from|on|stories).*|share this.*|follow us.*|tags?:.*|notes? to editors:?|editor'?s notes?:?|disclaimer:?|legal notice:?|©.*|copyright.*|all rights reserved.*|\(?reporting by .*|unsubscribe.*|sign up .*|subscribe .*)$/iu
const ANY =
  /^(?:(?:cautionary|special)? ?(?:note|statement|language)?s? ?(?:regarding|concerning|about|on)? ?forward[- ]looking (?:statements?|information)|safe harbou?r|(?:this|certain statements in this) (?:press release|news release|announcement|document|communication) (?:contains?|may contain|includes?).*forward[- ]looking|\(?reporting by \p{Lu}.*(?:editing by|\)$))/iu
const END = /^(?:#{2,}|-? ?(?:ENDS?|Ends?|30|FIN|Fin|ENDE|Ende) ?-?|\* ?\* ?\*|-30-)$/

/**
 * Cuts off what follows the news: what companies say about themselves, forward-looking statements, contacts, links. From the first
 * such line after the first paragraph on. It is kept, so that it can be taken back.
 */
export function cutBoilerplate(blocks: readonly StoryBlock[]): CutText {
  const firstText = blocks.findIndex((block) => typeof block === 'string' && block.length > LONGEST_LINE)
  const start = blocks.findIndex((block, i) => i > Math.max(firstText, 0) && beginsBoilerplate(block))
  if (start < 0) return { body: [...blocks], cutOff: [] }
  return { body: blocks.slice(0, start), cutOff: blocks.slice(start) }
}

/** Whether what follows the news begins with a block: "About …", a contact, a line of signs. */
export function beginsBoilerplate(block: StoryBlock): boolean {
  if (typeof block === 'object' && ('list' in block || 'quote' in block)) return false
  const text = (typeof block === 'string' ? plainText(block) : plainTextOf(block)).trim().replace(/[*_]+/g, '')
  if (END.test(text) || ANY.test(text)) return true
  const line = text.replace(/\s*[:：]$/, '')
  if (line.length <= LONGEST_LINE && LINE.test(line) && !/[.!?]$/.test(line)) return true
  // "About Helion: Helion is …" in one paragraph, or a heading and its text that were one line each.
  if (/^(?:About|ABOUT|Über) (?:the )?(.{2,60}?),? (?:The )?\1\b/.test(text)) return true
  return /^(?:About|ABOUT|Über|À propos d[e'’]) ?(?:the )?(?:\p{Lu}[\p{L}\p{N}.,&'-]*\s?(?:(?:of|and|the|&) )?){1,6}(?::| ?[-–—] )/u.test(
    text,
  )
}
