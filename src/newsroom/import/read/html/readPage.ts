import { DefuddleClass } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import type { ReadStories, StoryBlock } from '../../story.ts'
import { takeLines } from '../plain/takeLines.ts'
import { createStory } from '../text/createStory.ts'
import { htmlBlocks } from './htmlBlocks.ts'
import { type PageFacts, pageFacts } from './pageFacts.ts'

/** A page's main text has so many letters at least; with fewer, something else was taken for it. */
const FEWEST_LETTERS = 140
/** Defuddle wants an address, and leads relative links from it. */
const NO_ADDRESS = 'https://page.invalid/'
/** No page is nested deeper that is meant to be read, and its time grows with the square. */
const DEEPEST = 400
/** What pages say below their text. */
const PAGE_END =
  /^(?:follow us|share(?: this.*)?|related\b.*|read (?:more|next).*|subscribe.*|sign up.*|comments?|tags|topics|advertisement|back to top|more from .*)$/i

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

/** By defuddle; where it takes too little, what the page's own elements say is its article. */
function mainText(html: string, document: Document, url: string | null): StoryBlock[] {
  const found = extract(html, url)
  if (lettersOf(found) >= FEWEST_LETTERS) return found
  for (const place of ['article', 'main', '[role="main"]', '[itemprop="articleBody"]', 'body']) {
    const element = document.querySelector(place)
    if (!element) continue
    for (const aside of element.querySelectorAll('nav, header, footer, aside, form, script, style')) aside.remove()
    const blocks = htmlBlocks(element.innerHTML, url)
    if (lettersOf(blocks) > lettersOf(found)) return blocks
  }
  return found
}

function extract(html: string, url: string | null): StoryBlock[] {
  try {
    // It changes the document that it reads. `parse` alone asks nothing of the network.
    const { document } = parseHTML(html) as unknown as { document: Document }
    if (depthOf(document.documentElement) > DEEPEST) return []
    for (const script of document.querySelectorAll('script')) if (!isJson(script.textContent ?? '')) script.remove()
    const { content } = new DefuddleClass(document, { url: url ?? NO_ADDRESS }).parse()
    return htmlBlocks(content.replaceAll(NO_ADDRESS, '/'), url)
  } catch {
    return []
  }
}

/** How deep elements lie, without recursion: a page may be made to break it. */
function depthOf(root: Element | null): number {
  let depth = 0
  for (let level = root === null ? [] : [root]; level.length > 0; depth++) level = level.flatMap(({ children }) => [...children])
  return depth
}

/** Of scripts it reads data alone, and complains of what is broken. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The page's title once more, and lines that it shows with it: its day, its author. */
function withoutTitle(blocks: readonly StoryBlock[], { title }: PageFacts): StoryBlock[] {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '')
  const same = (block: StoryBlock) =>
    title !== null && letters(typeof block === 'string' ? block : 'heading' in block ? block.heading : '') === letters(title)
  return blocks.filter((block, i) => i > 2 || !same(block))
}

function withoutEnd(blocks: readonly StoryBlock[]): StoryBlock[] {
  const last = blocks.findLastIndex((block) => !(typeof block === 'string' ? PAGE_END.test(block) : 'heading' in block))
  return blocks.slice(0, last + 1)
}

function lettersOf(blocks: readonly StoryBlock[]): number {
  return blocks.reduce((sum, block) => {
    if (typeof block === 'string') return sum + block.length
    if ('heading' in block) return sum
    return sum + ('quote' in block ? block.quote.length : block.list.join('').length)
  }, 0)
}
