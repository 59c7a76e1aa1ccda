import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addItem, addList, changeRaw, remove, setValue } from './editJson.ts'

const TEXT = `{
\t"a" : ["x" ,"y"],  "b":{ "id": "é\\u00e9" },
\t"c": []
}
`

test('one value is replaced, and every other byte stays', () => {
  expect(setValue(TEXT, ['a', 1], 'new')).toBe(TEXT.replace('"y"', '"new"'))
  expect(changeRaw(TEXT, ['b', 'id'], (raw) => `${raw}!`)).toBe(TEXT.replace('\\u00e9"', '\\u00e9!"'))
  expect(setValue(TEXT, ['nothing', 1], 'new')).toBe(TEXT)
})

test('an item is added as the others stand', () => {
  expect(addItem(TEXT, ['a'], 'z')).toBe(TEXT.replace('"y"', '"y", "z"'))
  expect(addItem(TEXT, ['c'], 'z')).toBe(TEXT.replace('[]', '["z"]'))
  expect(addItem('{"a": [\r\n    "x"\r\n  ]}', ['a'], 'z')).toBe('{"a": [\r\n    "x",\r\n    "z"\r\n  ]}')
})

test('a list is added to an object as its fields stand', () => {
  expect(addList(TEXT, [], 'd', ['x', 'y'])).toBe(TEXT.replace('[]', '[],\n\t"d": ["x", "y"]'))
  expect(addList(TEXT, ['b'], 'd', ['x'])).toBe(TEXT.replace('\\u00e9" }', '\\u00e9", "d": ["x"] }'))
  expect(addList('\ufeff{}', [], 'd', ['x'])).toBe('\ufeff{"d": ["x"]}')
})

test('what is removed takes its comma along', () => {
  expect(remove(TEXT, ['a', 0])).toBe(TEXT.replace('"x" ,', ''))
  expect(remove(TEXT, ['a', 1])).toBe(TEXT.replace(' ,"y"', ''))
  expect(remove(TEXT, ['c'])).toBe(TEXT.replace(',\n\t"c": []', ''))
  expect(remove(TEXT, ['b', 'id'])).toBe(TEXT.replace('"id": "é\\u00e9"', ''))
})

const anyList = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 })
const anyIndent = fc.constantFrom('', '  ', '\t')

test('whatever stands in a list, it is changed as a list in memory is', () => {
  fc.assert(
    fc.property(anyList, fc.nat(4), fc.string(), anyIndent, (list, at, word, indent) => {
      const text = JSON.stringify({ before: 1, list, after: ['x'] }, null, indent)
      const place = at % list.length
      const listOf = (changed: string) => (JSON.parse(changed) as { list: string[] }).list
      expect(listOf(setValue(text, ['list', place], word))).toEqual(list.with(place, word))
      expect(listOf(remove(text, ['list', place]))).toEqual(list.toSpliced(place, 1))
      const added = addItem(text, ['list'], word)
      expect(listOf(added)).toEqual([...list, word])
      expect(remove(added, ['list', list.length])).toBe(text)
    }),
  )
})
