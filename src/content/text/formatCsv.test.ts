import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCsv, formatCsvHead, formatCsvRow } from './formatCsv.ts'

test('rows end in CRLF, nothing is an empty cell, and numbers stay numbers', () => {
  expect(formatCsv(['name', 'value', 'note'], [['OpenAI', -5, null]])).toBe('\ufeffname,value,note\r\nOpenAI,-5,\r\n')
})

test('commas, quotes and line ends are quoted', () => {
  expect(formatCsv(['a'], [['x, y'], ['say "z"'], ['one\ntwo']])).toBe('\ufeffa\r\n"x, y"\r\n"say ""z"""\r\n"one\ntwo"\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('a spreadsheet takes %j for text', (text) => {
  const [, cell = ''] = formatCsv(['a'], [[text]]).split('\r\n')
  expect(cell.replace(/^"/, '').startsWith("'")).toBe(true)
})

test('whatever stands in the cells, the table can be read back', () => {
  const safe = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text))
  fc.assert(
    fc.property(fc.array(fc.tuple(safe, safe)), (rows) => {
      expect(parseCsv(formatCsv(['a', 'b'], rows)).slice(1)).toEqual(rows)
    }),
  )
})

/** RFC 4180, read character by character. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    if (quoted) {
      if (character !== '"') cell += character
      else if (text.charAt(i + 1) === '"') cell += text.charAt(++i)
      else quoted = false
    } else if (character === '"') quoted = true
    else if (character === ',') {
      row.push(cell)
      cell = ''
    } else if (character === '\r' && text.charAt(i + 1) === '\n') {
      i++
      rows.push([...row, cell])
      row = []
      cell = ''
    } else cell += character
  }
  return rows
}

test('a table can be written line by line', () => {
  const rows = [
    ['a', 'b'],
    ['x, y', '=1'],
  ]
  expect(formatCsvHead(rows[0] ?? []) + rows.slice(1).map(formatCsvRow).join('')).toBe(formatCsv(rows[0] ?? [], rows.slice(1)))
})

test('the file begins with the mark by which spreadsheets know UTF-8, once, and programs can leave it out', () => {
  const bytes = new TextEncoder().encode(formatCsv(['name'], [['Nestlé'], ['ソフトバンク']]))
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes)).toBe('name\r\nNestlé\r\nソフトバンク\r\n')
})
