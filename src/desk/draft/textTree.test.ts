import fc from 'fast-check'
import { parseTree } from 'jsonc-parser'
import { expect, test } from 'vitest'
import type { FieldPath } from '../deskAnswers.ts'
import { valueAt } from '../form/read/readValue.ts'
import { readFields } from './readFields.ts'
import { setField } from './setField.ts'
import { treeOf } from './textTree.ts'

const FILE = { title: 'Two meet', body: ['One', { quote: 'Two', by: 'Robin', list: ['a', 'b'] }, ''], count: 1, note: 'x', draft: true }
const PATHS: FieldPath[] = [['title'], ['body', 0], ['body', 1, 'quote'], ['body', 1, 'list', 1], ['body', 2], ['note']]

const changes = fc.array(fc.tuple(fc.constantFrom(...PATHS), fc.string({ unit: 'binary' })), { maxLength: 8 })

/** A tree without its way up, which would make it a circle. */
const plain = (text: string, tree = parseTree(text.replace(/^\ufeff/, ' '))) =>
  JSON.stringify(tree, (key, value: unknown) => (key === 'parent' ? undefined : value))

test('whatever is typed, tree and fields are those that a new reading of the text gives', () => {
  fc.assert(
    fc.property(changes, fc.constantFrom('', '  ', '\t'), fc.boolean(), (typed, indent, hasMark) => {
      let text = (hasMark ? '\ufeff' : '') + JSON.stringify(FILE, null, indent)
      for (const [path, value] of typed) {
        text = setField(text, path, value)
        expect(plain(text, treeOf(text))).toBe(plain(text))
        expect(readFields(text)).toEqual(JSON.parse(text.replace('\ufeff', '')))
      }
    }),
  )
})

test('the last of two fields of one name is the one that is changed', () => {
  const text = setField('{"title":"a","title":"b"}', ['title'], 'cc')
  expect(text).toBe('{"title":"a","title":"cc"}')
  expect(readFields(text)).toEqual({ title: 'cc' })
})

test('what did not change is the same object in the next reading', () => {
  const text = JSON.stringify(FILE)
  const quote = (of: string) => valueAt(readFields(of), ['body', 1])
  const before = quote(text)
  expect(before).toEqual(FILE.body[1])
  expect(quote(setField(text, ['body', 0], 'Other'))).toBe(before)
  expect(quote(setField(text, ['body', 3], 'More'))).toBe(before)
  expect(quote(setField(text, ['body', 1, 'by'], 'Kim'))).toEqual({ quote: 'Two', by: 'Kim', list: ['a', 'b'] })
})
