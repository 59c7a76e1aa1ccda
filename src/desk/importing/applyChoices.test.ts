import { expect, test } from 'vitest'
import type { Proposal } from '../proposal.ts'
import { applyChoices } from './applyChoices.ts'
import { NO_CHOICES } from './importChoices.ts'

const PROPOSAL = {
  text: '{\n  "title": "Helion to supply OpenAI",\n  "companies": ["openai"],\n  "body": ["One."]\n}\n',
  asks: [{ field: 'date', question: '', words: '', answers: [{ label: '2025-09-12', value: '2025-09-12' }] }],
  order: ['helion', 'openai'],
  alsoNamed: [
    { field: 'amounts', value: '$1 billion', words: '$1bn', where: 'text' },
    { field: 'companies', value: 'aurora', words: 'Aurora', where: 'text' },
    { field: 'sources', value: 'https://www.helion.example/a', words: 'the statement', where: 'a link in the text' },
    { field: 'sources', value: 'https://b.example/b', words: 'https://b.example/b', where: 'a link in the text' },
    { field: 'sizes', value: 'up to 1,500 MW', words: 'up to 1,500 megawatts', where: 'text' },
    { field: 'sizes', value: '5 years', words: 'five-year', where: 'text' },
    { field: 'terms', value: '3 GWh', words: '3 GWh', where: 'text' },
  ],
  cutOff: ['About Helion', 'Helion is.'],
} as unknown as Proposal

test('answers, parties in the order of the headline and paragraphs that are taken back come into the draft', () => {
  const choices = { answers: new Map([[0, 0]]), companies: new Map(), taken: new Set<number>(), takenBack: new Set([1]) }
  const text = applyChoices(PROPOSAL, choices, ['helion'])
  expect(JSON.parse(text)).toEqual({
    title: 'Helion to supply OpenAI',
    date: '2025-09-12',
    companies: ['helion', 'openai'],
    body: ['One.', 'Helion is.'],
  })
})

test('what nobody has decided stays as it was, byte for byte', () => {
  expect(applyChoices(PROPOSAL, { answers: new Map(), companies: new Map(), taken: new Set<number>(), takenBack: new Set() }, [])).toBe(
    PROPOSAL.text,
  )
})

test('companies, links and sizes that the text names besides come into the draft where they are taken; a sum asks for more', () => {
  const choices = { ...NO_CHOICES, taken: new Set([0, 1, 2, 3, 4, 5, 6]) }
  expect(JSON.parse(applyChoices(PROPOSAL, choices, ['helion']))).toEqual({
    title: 'Helion to supply OpenAI',
    companies: ['helion', 'openai', 'aurora'],
    body: ['One.'],
    sources: [
      { title: 'the statement', publisher: 'helion.example', url: 'https://www.helion.example/a' },
      { publisher: 'b.example', url: 'https://b.example/b' },
    ],
    sizes: [
      { value: 1500, unit: 'MW', qualifier: 'up to', what: '' },
      { value: 5, unit: 'years', what: '' },
    ],
  })
})
