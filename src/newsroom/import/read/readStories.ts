import type { ReadStories, Story } from '../story.ts'
import { decodeBytes } from './decodeBytes.ts'
import { detectFormat, type Format } from './detectFormat.ts'
import { readPlainText } from './plain/readPlainText.ts'
import { hashOf } from './text/createStory.ts'

/** What was given: a file, or what was pasted. */
export interface GivenText {
  /** As a person would call it: `release.txt`, `pasted text`. */
  name: string
  /** A media type where one is known: `text/html`. */
  type: string
  content: Uint8Array | string
}

/** Reads whatever newsrooms have into stories. It never throws: what can't be read is told in `problems`. */
export async function readStories({ name, type, content }: GivenText): Promise<ReadStories> {
  const decoded = typeof content === 'string' ? { text: content.replace(/^\ufeff+/, ''), isGuessed: false } : decodeBytes(content)
  if ('found' in decoded) return nothing(decoded.found, `${name} is ${decoded.found}. ${decoded.wanted}.`)
  const { text, isGuessed } = decoded
  if (text.trim() === '') return nothing('an empty text', `${name} is empty. Wanted is a text, a page, a feed or a table.`)
  try {
    const read = await readAs(detectFormat(text, name, type), text, name)
    const guess = `${name} is not UTF-8 and was read as Windows-1252. Look at its accents and quotation marks.`
    const problems = isGuessed ? [guess, ...read.problems] : read.problems
    const isSilent = read.stories.length === 0 && read.problems.length === 0
    return {
      format: read.format,
      stories: withOwnIds(read.stories),
      problems: isSilent ? [...problems, `${name} has no text that can be read. Wanted is a headline and a text.`] : problems,
    }
  } catch (error) {
    const isTooDeep = error instanceof RangeError
    const reason = isTooDeep ? ' (it is nested too deep)' : error instanceof Error ? ` (${error.message.split('\n')[0]})` : ''
    return nothing('a text', `${name} cannot be read${reason}. Open it and paste its text.`)
  }
}

/** Parsers are loaded when they are needed: most of what is given is plain text. */
async function readAs(format: Format, text: string, name: string): Promise<ReadStories> {
  switch (format) {
    case 'html':
      return (await import('./html/readHtml.ts')).readHtml(text, name)
    case 'markdown':
      return (await import('./markdown/readMarkdown.ts')).readMarkdown(text, name)
    case 'feed':
      return (await import('./readFeed.ts')).readFeed(text, name)
    case 'table':
      return (await import('./readTable.ts')).readTable(text, name)
    case 'json':
      return (await import('./readJson.ts')).readJson(text, name)
    case 'xml':
      return nothing('XML', `${name} is XML, and neither a feed nor a page. Wanted is RSS, Atom, HTML, a table or plain text.`)
    case 'rtf':
      return nothing('rich text (RTF)', `${name} is rich text (RTF). Open it and paste its text.`)
    case 'mhtml':
      return nothing(
        'a page in one file (MHTML)',
        `${name} is a page saved as one file (MHTML). Save it as HTML, or select its text and paste it.`,
      )
    case 'text':
      return readPlainText(text, name)
  }
}

/** No two stories of one thing share an id; those that would are told apart by what they say. */
function withOwnIds(stories: readonly Story[]): Story[] {
  const seen = new Map<string, number>()
  return stories.map((story) => {
    const count = seen.get(story.id) ?? 0
    seen.set(story.id, count + 1)
    return count === 0 ? story : { ...story, id: `${story.id}#${hashOf([story.title ?? '', JSON.stringify(story.blocks), String(count)])}` }
  })
}

function nothing(format: string, problem: string): ReadStories {
  return { format, stories: [], problems: [problem] }
}
