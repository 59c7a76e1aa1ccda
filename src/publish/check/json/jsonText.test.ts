import { expect, test } from 'vitest'
import { formatPath, type JsonPath, JsonText } from './jsonText.ts'

const TEXT = `{
  "title": "é \\n 🤝",
  "sources": [
    { "url": "a" }, { "url": "b" }
  ]
}`

test.each<[JsonPath, number, number]>([
  [[], 1, 1],
  [['title'], 2, 12],
  [['sources'], 3, 14],
  [['sources', 1], 4, 21],
  [['sources', 1, 'url'], 4, 30],
  [['sources', 1, 'date'], 4, 21],
  [['sources', 7, 'url'], 3, 14],
  [['nothing'], 1, 1],
])('the value at %j begins at %i:%i', (path, line, column) => {
  expect(new JsonText(TEXT).positionOf(path)).toEqual({ line, column })
})

test('the name of a field has a place of its own', () => {
  expect(new JsonText(TEXT).positionOfKey(['sources', 1, 'url'])).toEqual({ line: 4, column: 23 })
  expect(new JsonText(TEXT).positionOfKey(['nothing'])).toEqual({ line: 1, column: 1 })
})

test('lines may end as on Windows', () => {
  expect(new JsonText('{\r\n  "a": 1\r\n}').positionOf(['a'])).toEqual({ line: 2, column: 8 })
})

test('good JSON has no syntax error', () => {
  expect(new JsonText(TEXT).findSyntaxError()).toBeNull()
})

test.each<[JsonPath, string]>([
  [[], ''],
  [['title'], 'title'],
  [['sources', 1, 'url'], 'sources[1].url'],
  [[2, 'id'], '[2].id'],
  [['body', 0, 'list', 3], 'body[0].list[3]'],
])('the path %j is written %s', (path, text) => {
  expect(formatPath(path)).toBe(text)
})
