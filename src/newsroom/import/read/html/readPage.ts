import { parseHTML } from 'linkedom'
import type { ReadStories, StoryBlock } from '../../story.ts'
import { endsSentence, isDateAlone } from '../plain/lineKinds.ts'
import { takeLines } from '../plain/takeLines.ts'
import { createStory } from '../text/createStory.ts'
import { mainText } from './mainText.ts'
import { type PageFacts, pageFacts } from './pageFacts.ts'

/** What pages say below their text. */
const PAGE_END =
  /^(?:follow us|share(?: this.*)?|related\b.*|read (?:more|next).*|subscribe.*|sign up.*|comments?|tags|topics|advertisement|back to top|©.*|copyright\b.*|all rights reserved.*|more from .*)$/i

/** Reads a saved page: its main text, and what the page says of itself. */
export function readPage(html: string, name: string): ReadStories {
  const { document } = parseHTML(html) as unknown as { document: Document }
  const facts = pageFacts(document)
  const { blocks, url, dates, stated } = takeLines(withoutEnd(withoutTitle(mainText(html, document, facts.url), facts)))
  const story = createStory({
    origin: name,
    title: facts.title,
    blocks,
    url: facts.url ?? url,
    publisher: facts.publisher,
    dates: [...facts.dates, ...dates],
    stated: { ...stated, ...(facts.authors.length > 0 ? { authors: facts.authors } : {}) },
  })
  if (blocks.length === 0) {
    const problem = `${name} is a page without a text; it may be made by a script. Wanted is the page as it shows: select its text and paste it.`
    return { format: 'a saved page', stories: [], problems: [problem] }
  }
  return { format: 'a saved page', stories: [story], problems: [] }
}

/** The page's title once more, and lines that it shows with it: its day, its author. */
function withoutTitle(blocks: readonly StoryBlock[], { title }: PageFacts): StoryBlock[] {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '')
  const same = (block: StoryBlock) =>
    title !== null && letters(typeof block === 'string' ? block : 'heading' in block ? block.heading : '') === letters(title)
  const rest = blocks.filter((block, i) => i > 2 || !same(block))
  // The names of other pages in a row.
  const start = rest.findIndex((block) => typeof block !== 'string' || block.length > 40 || endsSentence(block) || isDateAlone(block))
  return start < 0 ? rest : rest.slice(start)
}

function withoutEnd(blocks: readonly StoryBlock[]): StoryBlock[] {
  const last = blocks.findLastIndex((block) => !(typeof block === 'string' ? PAGE_END.test(block) : 'heading' in block))
  return blocks.slice(0, last + 1)
}
