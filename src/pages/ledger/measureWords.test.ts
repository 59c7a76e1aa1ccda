import { expect, test } from 'vitest'
import { formatRows } from './measureWords.ts'

test.each([
  [formatRows(1, 'money'), '1 amount'],
  [formatRows(1_204, 'power'), '1,204 capacities'],
  [formatRows(1_204, 'money', 'disclosed'), '1,204 disclosed amounts'],
  [formatRows(1, 'equity', 'disclosed'), '1 disclosed stake'],
])('%s', (words, expected) => {
  expect(words).toBe(expected)
})
