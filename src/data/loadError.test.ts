import { expect, test } from 'vitest'
import { isTransient, LoadError } from './loadError.ts'

test.each([
  [new LoadError('offline', 'a.json'), true],
  [new LoadError('server', 'a.json'), true],
  [new LoadError('missing', 'a.json'), false],
  [new LoadError('unexpected', 'a.json'), false],
  [new TypeError('x'), false],
  [undefined, false],
])('whether asking again may help after %s: %s', (error, expected) => {
  expect(isTransient(error)).toBe(expected)
})
