import { expect, test } from 'vitest'
import type { Proposal } from '../proposal.ts'
import { applyChoices } from './applyChoices.ts'

const PROPOSAL = {
  text: '{\n  "title": "Helion to supply OpenAI",\n  "companies": ["openai"],\n  "body": ["One."]\n}\n',
  asks: [{ field: 'date', question: '', words: '', answers: [{ label: '2025-09-12', value: '2025-09-12' }] }],
  order: ['helion', 'openai'],
  cutOff: ['About Helion', 'Helion is.'],
} as unknown as Proposal

test('answers, parties in the order of the headline and paragraphs that are taken back come into the draft', () => {
  const choices = { answers: new Map([[0, 0]]), companies: new Map(), takenBack: new Set([1]) }
  const text = applyChoices(PROPOSAL, choices, ['helion'])
  expect(JSON.parse(text)).toEqual({
    title: 'Helion to supply OpenAI',
    date: '2025-09-12',
    companies: ['helion', 'openai'],
    body: ['One.', 'Helion is.'],
  })
})

test('what nobody has decided stays as it was, byte for byte', () => {
  expect(applyChoices(PROPOSAL, { answers: new Map(), companies: new Map(), takenBack: new Set() }, [])).toBe(PROPOSAL.text)
})
