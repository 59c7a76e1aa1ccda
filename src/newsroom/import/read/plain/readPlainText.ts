import type { ReadStories, Story, StoryBlock } from '../../story.ts'
import { cleanLines } from '../text/cleanText.ts'
import { createStory } from '../text/createStory.ts'
import { plainWords } from '../text/plainWords.ts'
import { isDateAlone, isHeadingLike, isHeadlineLike, isReleaseLine } from './lineKinds.ts'
import { readMailHeader } from './mailHeader.ts'
import { joinLines, LONGEST_WRAPPED, type Paragraph, paragraphsOf } from './paragraphs.ts'
import { takeHeadline, takeLines } from './takeLines.ts'

const RULE = /^\s*(?:[-*#=_~]\s?){3,}\s*$/
/** Marks the end of a release; what stands after it is about the company. */
const END = /^\s*(?:#\s?#\s?#|-\s?30\s?-)\s*$/
const PAGE_NUMBER = /^\s*(?:page\s+|seite\s+)?\d{1,3}\s*(?:\/|of|von)\s*\d{1,3}\s*$/i
/** Nobody wraps at fewer columns. */
const SHORTEST_WRAPPED = 55
/** At the end of a line that stands at the head of each page. */
const RUNNING_NUMBER = /\s{3,}(?:page|seite)\s+\d{1,3}(?:\s*(?:\/|of|von)\s*\d{1,3})?\s*$/i
/** Begins what stands at the end of a release. */
const BOILERPLATE =
  /^(?:about|über|à propos|media|press|contacts?|investors?|forward|cautionary|notes? to|source|disclaimer|safe harbou?r)\b/i
const NO_WORDS: ReadonlySet<string> = new Set()
const ENDS_OPEN = /(?:[,&/–—-]|\b(?:to|for|of|and|with|in|the|a|an|on|by|at|from|as|its|or|into|over|und|mit|für|et|de|du|des|pour|avec))$/i

/** Reads a release, a wire copy or a mail as plain text; several stories where lines of dashes part them, each with headline and text. */
export function readPlainText(text: string, name: string): ReadStories {
  const clean = unquoted(cleanLines(text.replace(/\u00ad\r?\n\s*/g, '')))
  const mail = readMailHeader(clean)
  const format = mail === null ? 'plain text' : 'a mail'
  if (mail?.packed) {
    return { format, stories: [], problems: [`${name} is ${mail.packed}, with its text encoded. Open it and paste its text.`] }
  }
  if (mail !== null) return { format, stories: [readMail(mail, name)].filter(hasText), problems: [] }
  const parts = splitStories(clean)
  const stories = parts.map((part, i) => readOne(part, parts.length > 1 ? `${name}, story ${i + 1}` : name))
  return { format, stories: stories.filter(hasText), problems: [] }
}

function readMail(mail: NonNullable<ReturnType<typeof readMailHeader>>, origin: string): Story {
  const story = readOne(mail.text, origin)
  const subject = mail.subject === null ? '' : plainWords(mail.subject)
  const isInText = story.title !== null && (subject === '' || isAlike(subject, story.title))
  // A line that is no headline of the mail's own is a part of its text: "Good morning".
  const blocks: StoryBlock[] = isInText || story.title === null ? story.blocks : [story.title, ...story.blocks]
  return createStory({
    origin,
    title: isInText ? story.title : subject || null,
    blocks,
    url: story.url,
    dates: [...story.dates, ...(mail.date === null ? [] : [{ words: mail.date, where: 'mail date', order: null }])],
    stated: story.stated,
    others: mail.from === null ? [] : [{ name: 'From', value: plainWords(mail.from.replace(/<([^<>]*)>/g, '($1)')) }],
  })
}

function readOne(text: string, origin: string): Story {
  const lines = text
    .split('\n')
    .map((line) => line.replace(RUNNING_NUMBER, ''))
    .filter((line) => !PAGE_NUMBER.test(line) && (END.test(line) || !RULE.test(line)))
  const paragraphs = paragraphsOf(headFirst(lines).join('\n'))
  const { blocks, url, dates, stated } = takeLines(paragraphs.flatMap(blockOf))
  const headed = takeHeadline(blocks.filter((block) => typeof block !== 'string' || !isReleaseLine(block)))
  return createStory({ origin, title: headed.title, blocks: withHeadings(headed.blocks), url, dates, stated })
}

/** The lines with those before the first paragraph, which stand close together, each on its own. */
function headFirst(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => line.trim() !== '' && !isReleaseLine(line))
  const end = lines.findIndex((line, i) => i > start && line.trim() === '')
  const group = lines.slice(start, end < 0 ? undefined : end)
  const body = group.findIndex((line) => !isHeadlineLike(line) && !isDateAlone(line) && !isRest(line))
  const heads = body < 0 ? group : group.slice(0, body)
  if (start < 0 || heads.length === 0 || (end < 0 && body < 0)) return [...lines]
  // The headline of a text whose first paragraph follows at once is its first line alone.
  const isSentence = body > 0 && heads.length > 1 && !/^\s*\p{Lu}/u.test(heads.at(-1) ?? '')
  const own = isSentence ? heads.slice(0, 1) : heads
  // A line that had no room for the word that the next one begins with was wrapped.
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0)
  const joined: string[] = []
  for (const line of own) {
    const before = joined.at(-1)?.trim() ?? ''
    const isFull =
      width >= SHORTEST_WRAPPED && width <= LONGEST_WRAPPED && before.length + 1 + (line.trim().split(' ')[0] ?? '').length > width
    const goesOn = before !== '' && (isFull || ENDS_OPEN.test(before) || /^\s*\p{Ll}/u.test(line))
    joined.push(goesOn ? joinLines((joined.pop() ?? '').trim(), line.trim(), NO_WORDS) : line)
  }
  return [...[...lines.slice(0, start), ...joined].flatMap((line) => [line, '']), ...lines.slice(start + own.length)]
}

/** The end of a headline that was wrapped: "for | $1". */
function isRest(line: string): boolean {
  return line.trim().length < 12 && /\d$/.test(line.trim())
}

function blockOf(paragraph: Paragraph): StoryBlock[] {
  if ('items' in paragraph) {
    const list = paragraph.items.map(plainWords).filter((item) => item !== '')
    return list.length > 0 ? [{ list }] : []
  }
  const text = plainWords(paragraph.text)
  return text === '' ? [] : [text]
}

/** Short lines that stand alone are headings; the one under the headline is a part of the text, and so is the last. */
function withHeadings(blocks: readonly StoryBlock[]): StoryBlock[] {
  return blocks.map((block, i) => {
    const isAlone = typeof block === 'string' && i < blocks.length - 1 && isHeadingLike(block) && !END.test(block)
    const isUnderHeadline = i === 0 && !(typeof block === 'string' && /:$|^why it matters$/i.test(block))
    return isAlone && !isUnderHeadline ? { heading: block.replace(/\s*:$/, '') } : block
  })
}

/** Several stories, if each has a headline and a text; one otherwise. */
function splitStories(text: string): string[] {
  const groups: string[][] = [[]]
  for (const line of text.split('\n')) {
    if (RULE.test(line)) groups.push([])
    else groups.at(-1)?.push(line)
  }
  const parts = groups.map((lines) => lines.join('\n').trim()).filter((part) => part !== '')
  const isStory = (part: string) => {
    const [head, ...rest] = paragraphsOf(headFirst(part.split('\n')).join('\n')).filter(
      (one) => !('text' in one && isReleaseLine(one.text)),
    )
    const hasBody = rest.some((one) => 'text' in one && one.text.length >= 40)
    return head !== undefined && 'text' in head && isHeadlineLike(head.text) && !BOILERPLATE.test(head.text) && hasBody
  }
  return parts.length > 1 && parts.every(isStory) ? parts : [text]
}

/** A text without the marks of a mail that was answered, where nearly all its lines have them. */
function unquoted(text: string): string {
  const lines = text.split('\n')
  const full = lines.filter((line) => line.trim() !== '')
  const isQuoted = full.length > 2 && full.filter((line) => /^\s*>/.test(line)).length > full.length * 0.8
  return isQuoted ? lines.map((line) => line.replace(/^\s*(?:>\s?)+/, '')).join('\n') : text
}

function isAlike(one: string, other: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '')
  return letters(one) === letters(other)
}

function hasText({ title, blocks }: Story): boolean {
  return title !== null || blocks.length > 0
}
