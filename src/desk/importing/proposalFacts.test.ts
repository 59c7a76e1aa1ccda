import { expect, test } from 'vitest'
import { proposalFacts } from './proposalFacts.ts'

const nameOf = (id: string) => id.toUpperCase()

test('a story is told by its day, its parties and its sum', () => {
  const text = JSON.stringify({
    date: '2025-09-25',
    companies: ['openai', 'coreweave'],
    amounts: [{ value: 6_500_000_000, currency: 'USD', qualifier: 'up to' }],
  })
  expect(proposalFacts({ text }, nameOf)).toEqual(['25 Sep 2025', 'OPENAI, COREWEAVE', 'up to $6.5 billion'])
})

test('what was not found is left out', () => {
  expect(proposalFacts({ text: '{ "date": "soon", "companies": [], "amounts": [{ "value": "much" }] }' }, nameOf)).toEqual([])
  expect(proposalFacts({ text: 'no JSON' }, nameOf)).toEqual([])
})
