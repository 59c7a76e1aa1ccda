import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { ReadStories, StatedFields } from '../../story.ts'
import { readFields } from '../fields/readFields.ts'
import { readSources } from '../fields/readSources.ts'
import { htmlTree } from '../html/htmlTree.ts'
import { takeHeadline, takeLines } from '../plain/takeLines.ts'
import { cleanLines } from '../text/cleanText.ts'
import { createStory } from '../text/createStory.ts'
import { plainWords } from '../text/plainWords.ts'
import { readFrontMatter } from './frontMatter.ts'
import { treeBlocks } from './treeBlocks.ts'

const FOOTNOTE = /^\[\^([^\]\s]+)\]:[ \t]*(.*(?:\n(?: {2,}|\t).*)*)$/gm
const TABLE = /^\|?.*\|.*\n\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/m

/** Reads Markdown (https://spec.commonmark.org) with YAML before it. Footnotes that lead to an address are sources. */
export function readMarkdown(text: string, name: string): ReadStories {
  const { fields, text: below, problems } = readFrontMatter(cleanLines(text), name)
  const front = readFields(fields, { where: (field) => `front matter ${field}`, isOwnAddress: true })
  const { body, sources, notes } = takeFootnotes(below)
  const tree = withHtml(fromMarkdown(TABLE.test(body) ? listTables(body) : body))
  const lines = takeLines(treeBlocks(tree, front.url))
  const headed =
    front.title === null || isTitle(lines.blocks[0], front.title) ? takeHeadline(lines.blocks) : { title: null, blocks: lines.blocks }
  const all = [...(front.stated.sources ?? []), ...(lines.stated.sources ?? []), ...sources]
  const stated: StatedFields = { ...lines.stated, ...front.stated, ...(all.length > 0 ? { sources: distinct(all) } : {}) }
  const story = createStory({
    origin: name,
    ...(front.id === null ? {} : { id: front.id }),
    title: front.title ?? headed.title,
    blocks: [...headed.blocks, ...front.blocks],
    url: front.url ?? lines.url,
    publisher: front.publisher,
    dates: [...front.dates, ...lines.dates],
    stated,
    others: [...front.others, ...notes],
  })
  const isEmpty = story.title === null && story.blocks.length === 0 && Object.keys(stated).length === 0
  return { format: 'Markdown', stories: isEmpty ? [] : [story], problems }
}

function takeFootnotes(text: string) {
  const sources: NonNullable<StatedFields['sources']> = []
  const notes: { name: string; value: string }[] = []
  const body = text.replace(FOOTNOTE, (_, label: string, words: string) => {
    const line = words.replace(/\s+/g, ' ').replace(/\[([^\][]+)\]\((https?:[^)\s]+)\)/g, '$1 $2')
    const read = readSources(line)
    sources.push(...read)
    if (read.length === 0 && line.trim() !== '') notes.push({ name: `footnote ${plainWords(label)}`, value: plainWords(line) })
    return ''
  })
  return { body, sources, notes }
}

/** Pieces of HTML within Markdown as what they show. */
function withHtml(tree: Root): Root {
  return { ...tree, children: tree.children.flatMap((node) => (node.type === 'html' ? htmlTree(node.value).children : [node])) }
}

/** Tables are no part of CommonMark: their rows become items of a list. */
function listTables(text: string): string {
  const lines = text.split('\n')
  const isRule = (line = '') => /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/.test(line) && line.includes('-') && line.includes('|')
  const out: string[] = []
  let head: string[] | null = null
  lines.forEach((line, i) => {
    if (isRule(lines[i + 1]) && line.includes('|')) head = cellsOf(line)
    else if (head !== null && isRule(line)) out.push('')
    else if (head !== null && line.includes('|')) {
      const names = head
      const cells = cellsOf(line).map((cell, at) => (names.length > 2 && at > 0 && names[at] && cell ? `${names[at]}: ${cell}` : cell))
      out.push(`- ${cells.filter(Boolean).join(names.length > 2 ? '; ' : ': ')}`)
    } else {
      if (head !== null) out.push('')
      head = null
      out.push(line)
    }
  })
  return out.join('\n')
}

function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
}

function isTitle(block: unknown, title: string): boolean {
  return typeof block === 'object' && block !== null && 'heading' in block && block.heading === title
}

function distinct(sources: NonNullable<StatedFields['sources']>): NonNullable<StatedFields['sources']> {
  return [...new Map(sources.toReversed().map((source) => [source.url, source])).values()].toReversed()
}
