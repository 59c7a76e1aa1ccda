import { expect, test } from 'vitest'
import { fontFaces } from './fontFaces.ts'

test('a face is its file and the characters of its range', () => {
  const css = '@font-face{src:url("./fonts/a-b.woff2") format("woff2");unicode-range:U+61-63, U+1F600,\n U+e9}'
  expect(fontFaces(css)).toEqual([{ file: 'a-b.woff2', characters: ['a', 'b', 'c', '😀', 'é'] }])
  expect(fontFaces('@font-face{src:url(/assets/a.woff2)format("woff2");unicode-range:U+20}')).toEqual([
    { file: 'a.woff2', characters: [' '] },
  ])
})

test("a face of the reader's own system has no file", () => {
  expect(fontFaces('@font-face{src:local("Georgia")} a{color:red}')).toEqual([])
})

test('a face without a range, or with another form of one, is refused', () => {
  expect(() => fontFaces('@font-face{src:url(a.woff2)}')).toThrow('not a range')
  expect(() => fontFaces('@font-face{src:url(a.woff2);unicode-range:U+4??}')).toThrow('not a range of characters: U+4??')
})
