import { DefuddleClass } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import type { StoryBlock } from '../../story.ts'
import { endsSentence } from '../plain/lineKinds.ts'
import { lineOf } from '../text/blockWords.ts'
import { htmlBlocks } from './htmlBlocks.ts'

/** A page's main text has so many letters at least; with fewer, something else was taken for it. */
const FEWEST_LETTERS = 140
/** Defuddle wants an address, and leads relative links from it. */
const NO_ADDRESS = 'https://page.invalid/'
/** No page is nested deeper that is meant to be read, and its time grows with the square. */
const DEEPEST = 400
const BESIDE = 'nav, header, footer, aside, form, script, style, [role="navigation"], [role="complementary"]'
const NO_STORY = /\bcookies?\b|newsletter|subscribe|sign up|copyright|©|all rights reserved|privacy policy|terms of (?:use|service)/i
/** Shorter ones beside the text are more often about the page. */
const SHORTEST_SENTENCE = 80

/** The text of the whole page but for what is named as beside it. */
function everything(html: string, url: string | null): StoryBlock[] {
  const { document } = parseHTML(html) as unknown as { document: Document }
  if (!document.body || depthOf(document.documentElement) > DEEPEST) return []
  for (const aside of document.querySelectorAll(BESIDE)) aside.remove()
  return htmlBlocks(document.body.innerHTML, url)
}

/** By defuddle; where it takes too little, what the page's own elements say is its article. */
export function mainText(html: string, document: Document, url: string | null): StoryBlock[] {
  const found = keepSentences(extract(html, url), everything(html, url))
  if (lettersOf(found) >= FEWEST_LETTERS) return found
  for (const place of ['article', 'main', '[role="main"]', '[itemprop="articleBody"]', 'body']) {
    const element = document.querySelector(place)
    if (!element) continue
    for (const aside of element.querySelectorAll(BESIDE)) aside.remove()
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

/**
 * The main text with the sentences that were left out of it, since short paragraphs with a day in them are taken for bylines: those
 * between its paragraphs, and long ones right before the first and right after the last.
 */
function keepSentences(strict: readonly StoryBlock[], loose: readonly StoryBlock[]): StoryBlock[] {
  const known = new Set(strict.map(lineOf))
  const isKnown = loose.map((block) => known.has(lineOf(block)))
  let first = isKnown.indexOf(true)
  let last = isKnown.lastIndexOf(true)
  // Where the two read differently, nothing says what was left out.
  if (first < 0 || isKnown.filter(Boolean).length < strict.length) return [...strict]
  while (first > 0 && isSentence(loose[first - 1], SHORTEST_SENTENCE)) first--
  while (last < loose.length - 1 && isSentence(loose[last + 1], SHORTEST_SENTENCE)) last++
  return loose.filter((block, i) => isKnown[i] || (i >= first && i <= last && isSentence(block, 1)))
}

function isSentence(block: StoryBlock | undefined, shortest: number): boolean {
  return typeof block === 'string' && block.length >= shortest && endsSentence(block) && !NO_STORY.test(block)
}

function lettersOf(blocks: readonly StoryBlock[]): number {
  return blocks.reduce((sum, block) => {
    if (typeof block === 'string') return sum + block.length
    if ('heading' in block) return sum
    return sum + ('quote' in block ? block.quote.length : block.list.join('').length)
  }, 0)
}
