// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { forgetScrollPosition, noteScrollPosition } from './scrollPositions.ts'

const stored = () => sessionStorage.getItem('reader:scroll')

beforeEach(() => sessionStorage.clear())

test('a position is noted and forgotten beside those of others; nothing is kept of none', () => {
  noteScrollPosition('default', 560)
  noteScrollPosition('abc', 40)
  expect(stored()).toBe('{"default":560,"abc":40}')
  forgetScrollPosition('default')
  expect(stored()).toBe('{"abc":40}')
  forgetScrollPosition('abc')
  expect(stored()).toBeNull()
})

test.each(['{', 'null', '7'])('what is no list of positions, %s, is replaced', (text) => {
  sessionStorage.setItem('reader:scroll', text)
  noteScrollPosition('abc', 40)
  expect(stored()).toBe('{"abc":40}')
})
