import Papa from 'papaparse'
import type { ReadStories, Story } from '../story.ts'
import { fieldOf } from './fields/fieldNames.ts'
import { fieldStory } from './fields/fieldStory.ts'
import type { FieldMap } from './fields/fieldTree.ts'
import { orderDays } from './fields/orderDays.ts'
import { nameSome } from './nameSome.ts'
import { cleanLines, cleanText } from './text/cleanText.ts'
import { hashOf } from './text/createStory.ts'

/** So many rows may stand above the names of the columns. */
const MOST_ROWS_ABOVE = 10
const DELIMITERS = [',', '\t', ';', '|']
const NAMES: Readonly<Record<string, string>> = { ',': 'CSV', '\t': 'TSV', ';': 'semicolons', '|': 'bars' }
const TOTAL = /^\s*(?:grand |sub)?(?:totals?|sum|summe|gesamt|somme)\s*:?\s*$/i
const WANTED = 'a row of names at the top, such as Date, Title, Companies, Amount, Source'

/** Reads a table: a story for each row below the names of the columns. */
export function readTable(text: string, name: string): ReadStories {
  const { rows, delimiter, problems } = parseTable(text, name)
  const format = `a table (${NAMES[delimiter] ?? 'CSV'})`
  const top = findHeader(rows)
  if (top < 0) {
    const found = (rows.find(isFull) ?? []).map(cleanText).filter(Boolean)
    const words = found.length > 0 ? `: found ${nameSome(found.map((cell) => JSON.stringify(cell.slice(0, 40))))}` : ''
    return { format, stories: [], problems: [...problems, `${name} has no column with a name that is known${words}. Wanted is ${WANTED}.`] }
  }
  const header = distinct((rows[top] ?? []).map((cell, i) => cleanText(cell) || `column ${i + 1}`))
  const isHeader = (cells: readonly string[]) => cells.every((cell, i) => cleanText(cell) === cleanText(rows[top]?.[i] ?? ''))
  const longer: number[] = []
  const shorter: number[] = []
  const unknown: number[] = []
  const totals: number[] = []
  const stories = rows.flatMap((cells, i): Story[] => {
    if (i <= top || !isFull(cells) || isHeader(cells)) return []
    const row = i + 1
    if (TOTAL.test(cells.find((cell) => cell.trim() !== '') ?? '')) {
      totals.push(row)
      return []
    }
    if (cells.slice(header.length).some((cell) => cell.trim() !== '')) longer.push(row)
    if (cells.length < header.length) shorter.push(row)
    const story = fieldStory(mapOf(header, cells), {
      origin: `${name}, row ${row}`,
      where: (column) => `column ${column}`,
      isOwnAddress: false,
      id: hashOf(cells.map(cleanText)),
    })
    if (story === null) unknown.push(row)
    return story === null ? [] : [story]
  })
  if (longer.length > 0)
    problems.push(
      `${name}, ${rowsOf(longer)}: more cells than the table has columns (${header.length}). A text with ${describe(delimiter)} in it wants quotation marks round it.`,
    )
  if (shorter.length > 0)
    problems.push(
      `${name}, ${rowsOf(shorter)}: fewer cells than the table has columns (${header.length}). What is missing at the end was read as empty.`,
    )
  if (unknown.length > 0) problems.push(`${name}, ${rowsOf(unknown)}: nothing in a column that is known, so no story was made of it.`)
  if (totals.length > 0) problems.push(`${name}, ${rowsOf(totals)}: a line of totals, so no story was made of it.`)
  if (stories.length === 0 && unknown.length === 0) problems.push(`${name} has the names of columns and no row below them.`)
  const ordered = orderDays(stories, name)
  return { format, stories: ordered.stories, problems: [...problems, ...ordered.problems] }
}

/** Whether a text is a table, by its first lines: two columns at least with names that we know, and rows of that length. */
export function looksLikeTable(text: string): boolean {
  if (/^sep=.\r?\n/i.test(text)) return true
  const { data } = parseStart(text)
  const [head = [], ...rows] = data
  const known = head.filter((cell) => cell.length < 60 && fieldOf(cell) !== null).length
  return head.length > 1 && known >= 2 && rows.length > 0 && rows.slice(0, -1).every(({ length }) => Math.abs(length - head.length) <= 2)
}

/** The first rows, which show what parts the cells. */
function parseStart(text: string): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text.slice(0, 20_000), { delimitersToGuess: DELIMITERS, preview: 12, skipEmptyLines: 'greedy' })
}

function parseTable(text: string, name: string) {
  const [line, delimiter] = /^sep=(.)\r?\n/i.exec(text) ?? []
  const { data, meta, errors } = Papa.parse<string[]>(line === undefined ? text : text.slice(line.length), {
    delimiter: delimiter ?? parseStart(text).meta.delimiter,
  })
  const quotes = [...new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row = 0 }) => row + 1))]
  const problems =
    quotes.length > 0
      ? [
          `${name}, ${rowsOf(quotes)}: a quotation mark is open, or stands within a text. Wanted is "…" round the whole text, and "" for a mark in it.`,
        ]
      : []
  const above: string[][] = line === undefined ? [] : [[]]
  return { rows: [...above, ...data], delimiter: meta.delimiter, problems }
}

function findHeader(rows: readonly string[][]): number {
  const known = rows.slice(0, MOST_ROWS_ABOVE).map((cells) => cells.filter((cell) => cell.length < 60 && fieldOf(cell) !== null).length)
  const most = Math.max(0, ...known)
  return most === 0 ? -1 : known.findIndex((count) => count >= Math.min(2, most))
}

/** Names that occur twice, told apart. */
function distinct(names: readonly string[]): string[] {
  const counts = new Map<string, number>()
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}

function mapOf(header: readonly string[], cells: readonly string[]): FieldMap {
  const map: FieldMap = Object.create(null) as FieldMap
  cells.forEach((cell, i) => {
    const text = cleanLines(cell).trim()
    if (text !== '') map[header[i] ?? `column ${i + 1}`] = text
  })
  return map
}

const isFull = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== '')
const rowsOf = (rows: readonly number[]) => `${rows.length === 1 ? 'row' : 'rows'} ${nameSome(rows)}`
const describe = (delimiter: string) => ({ ',': 'a comma', '\t': 'a tab', ';': 'a semicolon' })[delimiter] ?? 'a bar'
