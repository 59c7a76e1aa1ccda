import { expect, test } from 'vitest'
import { monthNumber } from './monthNumber.ts'

test('a month is known by its name and by its usual short ones', () => {
  expect(['january', 'jan', 'may', 'september', 'sept', 'sep', 'december'].map(monthNumber)).toEqual([1, 1, 5, 9, 9, 9, 12])
})

test('a word that begins like a month is none', () => {
  expect(['market', 'maybe', 'decade', 'janus', 'ma', ''].map(monthNumber)).toEqual([0, 0, 0, 0, 0, 0])
})
