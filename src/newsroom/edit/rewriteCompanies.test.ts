import { expect, test } from 'vitest'
import { rewriteFile } from './rewriteFile.ts'

const rewritten = (companies: readonly object[], from: string, to: string) =>
  JSON.parse(
    rewriteFile('companies.json', JSON.stringify(companies, null, 2), { articles: new Map(), companies: new Map([[from, to]]) }),
  ) as unknown

test('owners and groups are named by the ids of now', () => {
  const companies = [
    { id: 'waymo', name: 'Waymo', parent: 'alphabet', partOf: ['x'] },
    { id: 'loon', name: 'Loon', partOf: ['x', 'alphabet', 'y'] },
    { id: 'alphabet', name: 'Alphabet' },
  ]
  expect(rewritten(companies, 'alphabet', 'google')).toEqual([
    { id: 'waymo', name: 'Waymo', parent: 'google', partOf: ['x'] },
    { id: 'loon', name: 'Loon', partOf: ['x', 'google', 'y'] },
    { id: 'alphabet', name: 'Alphabet' },
  ])
})

test('who becomes one with its owner has none, and a group that becomes one with another or with the owner is named once', () => {
  const companies = [
    { id: 'google', name: 'Google', parent: 'alphabet', partOf: ['alphabet'] },
    { id: 'waymo', name: 'Waymo', partOf: ['google', 'alphabet', 'x'] },
    { id: 'loon', name: 'Loon', parent: 'google', partOf: ['alphabet', 'x'] },
    { id: 'wing', name: 'Wing', parent: 'alphabet', partOf: ['google'] },
    { id: 'alphabet', name: 'Alphabet' },
  ]
  expect(rewritten(companies, 'alphabet', 'google')).toEqual([
    { id: 'google', name: 'Google' },
    { id: 'waymo', name: 'Waymo', partOf: ['google', 'x'] },
    { id: 'loon', name: 'Loon', parent: 'google', partOf: ['x'] },
    { id: 'wing', name: 'Wing', parent: 'google' },
    { id: 'alphabet', name: 'Alphabet' },
  ])
})

test('every byte beside stays as its publisher wrote it', () => {
  const text = '[ {"id":"a","name":"A",   "parent":"b"},\n{"id":"b","name":"B"} ]\n'
  expect(rewriteFile('companies.json', text, { articles: new Map([['x', 'y']]), companies: new Map() })).toBe(text)
  expect(rewriteFile('companies.json', text, { articles: new Map(), companies: new Map([['b', 'c']]) })).toBe(
    '[ {"id":"a","name":"A",   "parent":"c"},\n{"id":"b","name":"B"} ]\n',
  )
})
