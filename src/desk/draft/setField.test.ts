import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FieldPath } from '../deskAnswers.ts'
import { setField, setFields } from './setField.ts'

const FILE = `{
  "$schema": "../.schema/article.schema.json",
  "title": "Two meet",
  "companies": ["helion", "aurora"],
  "body": [
    "First.[^1]",
    "Second."
  ],
  "sources": [
    {
      "title": "A statement",
      "url": "https://example.org/"
    }
  ],
  "mine": { "a": 1 },
  "draft": true
}
`

/** The lines that differ, from the first to the last, before and after. */
function hunk(before: string, after: string): [string[], string[]] {
  const [a, b] = [before.split('\n'), after.split('\n')]
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}

describe('one change is one hunk', () => {
  test('a value changes on its own line', () => {
    expect(hunk(FILE, setField(FILE, ['title'], 'Two part'))).toEqual([['  "title": "Two meet",'], ['  "title": "Two part",']])
  })
  test('a list on one line stays on one line', () => {
    expect(hunk(FILE, setField(FILE, ['companies'], ['helion', 'aurora', 'teal-grid']))).toEqual([
      ['  "companies": ["helion", "aurora"],'],
      ['  "companies": ["helion", "aurora", "teal-grid"],'],
    ])
    expect(setField(FILE, ['companies'], ['aurora', 'helion'])).toContain('  "companies": ["aurora", "helion"],\n')
    expect(setField(FILE, ['companies'], [])).toContain('  "companies": [],\n')
  })
  test('a new field goes where the order of the schema has it', () => {
    expect(hunk(FILE, setField(FILE, ['date'], '2026-11-12'))).toEqual([[], ['  "date": "2026-11-12",']])
    expect(hunk(FILE, setField(FILE, ['follows'], ['two-plan']))).toEqual([[], ['  "follows": ["two-plan"],']])
    expect(setField('{\n  "title": "A"\n}', ['$schema'], 'x')).toBe('{\n  "$schema": "x",\n  "title": "A"\n}')
    expect(setField(FILE, ['sources', 0, 'publisher'], 'Helion')).toContain(
      '      "title": "A statement",\n      "publisher": "Helion",\n      "url": "https://example.org/"\n',
    )
  })
  test('a field that the schema does not know goes to the end', () => {
    expect(setField(FILE, ['other'], 1)).toContain('  "draft": true,\n  "other": 1\n}\n')
  })
  test('items are added, changed and taken away by themselves', () => {
    expect(hunk(FILE, setField(FILE, ['body'], ['First.[^1]', { heading: 'Then' }, 'Second.']))).toEqual([
      [],
      ['    {', '      "heading": "Then"', '    },'],
    ])
    expect(hunk(FILE, setField(FILE, ['body', 0], undefined))).toEqual([['    "First.[^1]",'], []])
    expect(setField(FILE, ['sources'], undefined)).toBe(FILE.replace(/ {2}"sources"[^\]]*\],\n/, ''))
    expect(setField(FILE, ['body', 2], 'Third.')).toContain('    "Second.",\n    "Third."\n  ],')
  })
  test('the last item leaves an empty list', () => {
    expect(setField(FILE, ['sources', 0], undefined)).toContain('  "sources": [],\n')
  })
  test('the same value changes no byte, whatever the order of its fields', () => {
    expect(setField(FILE, ['sources', 0], { url: 'https://example.org/', title: 'A statement' })).toBe(FILE)
    expect(setFields(FILE, [{ path: ['draft'], value: true }])).toBe(FILE)
  })
})

test('line ends, tabs and a byte-order mark stay', () => {
  const odd = `\ufeff${FILE.replaceAll('\n', '\r\n').replaceAll('  ', '\t')}`
  const set = setField(odd, ['terms'], [{ name: 'Term', value: 'Five years.' }])
  expect(set).toContain('\t"terms": [\r\n\t\t{\r\n\t\t\t"name": "Term",\r\n\t\t\t"value": "Five years."\r\n\t\t}\r\n\t],\r\n\t"mine"')
  expect(set.replaceAll('\r\n', '').includes('\n')).toBe(false)
  expect(set.startsWith('\ufeff{')).toBe(true)
})

test('a file on one line stays on one line', () => {
  expect(setField('{"title":"A"}', ['sources'], [{ title: 'B' }])).toBe('{"title":"A", "sources": [{ "title": "B" }]}')
})

test('what is no object of JSON stays as it is', () => {
  for (const text of ['', '[1]', 'no', '"a"']) expect(setField(text, ['title'], 'A')).toBe(text)
})

const json = fc.jsonValue({ maxDepth: 2 }).filter((value) => value !== null && !JSON.stringify(value).includes('__proto__'))
const article = fc.record(
  { title: fc.string(), companies: fc.array(fc.stringMatching(/^[a-z-]{1,9}$/)), body: fc.array(json), draft: fc.boolean(), odd: json },
  { requiredKeys: [] },
)
const path = fc.constantFrom<FieldPath>(
  ['title'],
  ['companies'],
  ['companies', 0],
  ['body'],
  ['body', 0],
  ['status'],
  ['sources', 0, 'url'],
  ['odd'],
)
const layout = fc.constantFrom('', '\t', '  ', '    ')

test('the value is there afterwards, and everything else is as it was', () => {
  fc.assert(
    fc.property(article, path, json, layout, (fields, at, value, indent) => {
      const set: unknown = JSON.parse(setField(JSON.stringify(fields, null, indent), at, value))
      expect(set).toEqual(assign(JSON.parse(JSON.stringify(fields)), at, JSON.parse(JSON.stringify(value))))
    }),
    { numRuns: 500 },
  )
})

test('taking away what was added gives the text back, byte for byte', () => {
  const files = readdirSync('public/articles').slice(0, 40)
  for (const name of files) {
    const text = readFileSync(`public/articles/${name}`, 'utf8')
    const once = setField(setField(text, ['note'], 'Written by us.'), ['note'], undefined)
    expect(once).toBe(text.includes('"note"') ? once : text)
    const companies: unknown = JSON.parse(text).companies
    if (Array.isArray(companies)) {
      expect(setField(setField(text, ['companies'], [...companies, 'x']), ['companies'], companies)).toBe(text)
    }
    const [, after] = hunk(text, setField(text, ['title'], 'Another'))
    expect(after).toEqual(['  "title": "Another",'])
  }
})

function assign(target: unknown, [step, ...rest]: FieldPath, value: unknown): unknown {
  if (step === undefined) return value
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(target) ? [...target] : []
    const at = Math.min(step, list.length)
    list[at] = assign(list[at], rest, value)
    return list
  }
  const object = typeof target === 'object' && target !== null && !Array.isArray(target) ? target : {}
  return { ...object, [step]: assign(Object.entries(object).find(([name]) => name === step)?.[1], rest, value) }
}
