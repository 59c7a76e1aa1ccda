import type { ReadStories, StoryBlock } from '../../story.ts'
import { isHeadingLike } from '../plain/lineKinds.ts'
import { takeHeadline, takeLines } from '../plain/takeLines.ts'
import { createStory } from '../text/createStory.ts'
import { htmlBlocks } from './htmlBlocks.ts'
import { readPage } from './readPage.ts'

/** A page of its own, in place of something that was copied. */
const PAGE = /<(?:html|head|body|title|!doctype)[\s>]/i
/** What office programs put into a clipboard or a file is the text and nothing else. */
const OFFICE =
  /urn:schemas-microsoft-com:office|<meta[^>]*(?:ProgId|Generator)[^>]*(?:Word|Microsoft|OpenOffice|LibreOffice|Pages|Cocoa)|docs-internal-guid|class=["']?(?:Mso|WordSection)/i

/** Reads HTML: the story of a saved page, without what stands round it; or what was copied from a page, Word, Docs or a mail. */
export function readHtml(html: string, name: string): ReadStories {
  const inside = /<!--\s*StartFragment\s*-->([\s\S]*?)<!--\s*EndFragment\s*-->/i.exec(html)?.[1]
  if (inside === undefined && PAGE.test(html) && !OFFICE.test(html)) return readPage(html, name)
  return readFragment(inside ?? html, name)
}

function readFragment(html: string, name: string): ReadStories {
  const isOffice = OFFICE.test(html)
  const body = /<body[^>]*>([\s\S]*?)(?:<\/body>|$)/i.exec(html)?.[1] ?? html
  const { blocks, url, dates, stated } = takeLines(htmlBlocks(body))
  const headed = takeHeadline(blocks)
  const story = createStory({ origin: name, title: headed.title, blocks: withHeadings(headed.blocks), url, dates, stated })
  const isEmpty = story.title === null && story.blocks.length === 0
  return {
    format: isOffice ? 'HTML of an office program' : 'HTML',
    stories: isEmpty ? [] : [story],
    problems: isEmpty ? [`${name} is HTML without a text. Wanted is the text of a story: open it and paste what it shows.`] : [],
  }
}

/** "Why it matters" and the like, which many set as a paragraph of their own. */
function withHeadings(blocks: readonly StoryBlock[]): StoryBlock[] {
  return blocks.map((block, i) => {
    const isName =
      typeof block === 'string' &&
      i < blocks.length - 1 &&
      isHeadingLike(block) &&
      /^why (?:it|this) matters\b|^about \p{Lu}|:$/iu.test(block)
    return isName && block.length <= 60 ? { heading: block.replace(/\s*:$/, '') } : block
  })
}
