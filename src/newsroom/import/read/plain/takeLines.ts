import type { StatedFields, Story, StoryBlock } from '../../story.ts'
import { readSources } from '../fields/readSources.ts'
import { titleOrPublisher } from '../fields/titleOrPublisher.ts'
import { unmarked } from '../text/blockWords.ts'
import { isDateAlone, isHeadlineLike, isReleaseLine } from './lineKinds.ts'

const ADDRESS = '<?(https?:\\/\\/[^\\s<>()]+(?:\\([^\\s<>()]*\\)[^\\s<>()]*)*?)>?'
/** Also as a link in the markup of articles, as HTML gives it. */
const BARE = new RegExp(`^(?:${ADDRESS}|\\[[^\\][]+\\]\\((https?:[^\\s]+)\\))[.;]?$`, 'i')
const LABELLED = new RegExp(
  `^(source|sources|quelle|quellen|via|link|url|address|original|read more|more|view (?:original content|source version)[^:]{0,60})\\s*:\\s*(.{0,160}?)\\s*[,(–—-]?\\s*(?:\\[([^\\][]+)\\]\\((https?:[^\\s]+)\\)|${ADDRESS})\\)?[.;]?$`,
  'i',
)
/** "Sources: Reuters, https://…; Bloomberg, https://…" */
const SEVERAL = /^(?:sources?|quellen?|via)\s*:\s*(\S.{0,2000}https?:\S+)$/i
/** A note at the end: "[1] The deal, https://…"; without brackets by now. */
const NOTED = new RegExp(`^\\(\\d{1,2}\\)\\s*(.{0,160}?)\\s*[,(–—-]?\\s*${ADDRESS}\\)?[.;]?$`, 'i')
const DATED = /^(?:date|published|publication date|released|datum|veröffentlicht|publié le)\s*:\s*(\S.{3,39})$/i
const TITLE_LABEL = /^(?:title|headline|titel|überschrift)\s*:\s*(?=\S)/i
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:van|von|de|der|del|la|le|bin|al))*(?:\\s+\\p{Lu}[\\p{L}.'’-]*){1,3}"
const BYLINE = new RegExp(`^(?:By|Von|Par)\\s+(${NAME}(?:(?:,| and| und| et| &)\\s+${NAME})*)$`, 'u')
/** So near to the beginning a byline or a line with the day stands. */
const FIRST_BLOCKS = 5

/** What lines of a text say that are no part of the story, and the blocks without them. */
export type TakenLines = Pick<Story, 'blocks' | 'url' | 'dates'> & { stated: Pick<StatedFields, 'sources' | 'authors'> }

/** Takes out lines that say where the text is from ("Source: https://…", an address alone at either end), its day and its author. */
export function takeLines(blocks: readonly StoryBlock[]): TakenLines {
  const sources: NonNullable<StatedFields['sources']> = []
  const taken: TakenLines = { blocks: [], url: null, dates: [], stated: {} }
  blocks.forEach((block, i) => {
    const isTaken = typeof block === 'string' && takeLine(block, i, i === blocks.length - 1)
    if (!isTaken) taken.blocks.push(block)
  })
  if (sources.length > 0) taken.stated.sources = sources
  return taken

  function takeLine(line: string, i: number, isLast: boolean): boolean {
    const [, bare, linked] = BARE.exec(line) ?? []
    const alone = bare ?? linked
    if (alone !== undefined && (i === 0 || isLast)) return takeAddress(alone, null, false)
    const [, several] = SEVERAL.exec(line) ?? []
    const named = several === undefined ? [] : readSources(several)
    if (named.length > 1) {
      sources.push(...named)
      return true
    }
    const [, label, title, linkTitle, link, address] = LABELLED.exec(line) ?? []
    const url = link ?? address
    if (label !== undefined && url !== undefined)
      return takeAddress(url, linkTitle || title || null, /^(?:sources?|quellen?|via)$/i.test(label))
    const [, note = '', noted] = NOTED.exec(line) ?? []
    if (noted !== undefined) return takeAddress(noted, note, true)
    if (i < FIRST_BLOCKS && takeDay(line)) return true
    const [, day] = i < FIRST_BLOCKS ? (DATED.exec(line) ?? []) : []
    if (day !== undefined) {
      taken.dates.push({ words: day, where: `line "${line.slice(0, line.indexOf(':') + 1)}"`, order: null })
      return true
    }
    const [, names] = i < FIRST_BLOCKS ? (BYLINE.exec(line) ?? []) : []
    if (names !== undefined) taken.stated.authors = names.split(/,\s*|\s+(?:and|und|et|&)\s+/).map((name) => ({ name, url: null }))
    return names !== undefined
  }

  /** A day that stands alone, or behind "Press release". */
  function takeDay(line: string): boolean {
    const [, behind] = isReleaseLine(line) ? (/\s[-–—|]\s+(.+)$/.exec(line) ?? []) : []
    const words = [behind ?? '', line].find(isDateAlone)
    if (words !== undefined) taken.dates.push({ words, where: 'line with the day', order: null })
    return words !== undefined
  }

  function takeAddress(url: string, title: string | null, isSource: boolean): boolean {
    if (!URL.canParse(url)) return false
    if (isSource || taken.url !== null) sources.push({ ...titleOrPublisher(title ?? '', url), url, date: null })
    else taken.url = url
    return true
  }
}

/** Takes the headline off the beginning: a heading, or a line that looks like one with a text after it. */
export function takeHeadline(blocks: readonly StoryBlock[]): { title: string | null; blocks: StoryBlock[] } {
  const start = blocks.findIndex(
    (block) => !(typeof block === 'string' ? isReleaseLine(block) : 'heading' in block && isReleaseLine(block.heading)),
  )
  const [first, ...rest] = start < 0 ? [] : blocks.slice(start)
  if (first === undefined) return { title: null, blocks: [] }
  if (typeof first !== 'string' && 'heading' in first) return { title: first.heading, blocks: rest }
  if (typeof first === 'string' && rest.length > 0 && isHeadlineLike(first))
    return { title: unmarked(first).replace(TITLE_LABEL, ''), blocks: rest }
  return { title: null, blocks: [first, ...rest] }
}
