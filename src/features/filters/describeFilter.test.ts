import { expect, test } from 'vitest'
import { EMPTY_FILTER, type Filter } from '../../content/query/filter.ts'
import { describeFilter } from './describeFilter.ts'

const LABELS = Object.fromEntries(
  ['OpenAI', 'Microsoft', 'Oracle'].map((name) => [name.toLowerCase(), { id: name.toLowerCase(), name, hue: 1 }]),
)
/** Without the marks that set names apart from the text round them. */
const words = (filter: Partial<Filter>) => describeFilter({ ...EMPTY_FILTER, ...filter }, LABELS)?.replace(/[\u2066-\u2069]/g, '')

test.each<[Partial<Filter>, string | undefined]>([
  [{}, undefined],
  [{ companies: ['openai', 'microsoft'], match: 'all' }, 'OpenAI and Microsoft'],
  [{ companies: ['openai'], mentions: true }, 'OpenAI, also where only mentioned'],
  [{ mentions: true }, undefined],
  [{ excluded: ['microsoft', 'oracle'] }, 'Not Microsoft or Oracle'],
  [{ companies: ['openai'], excluded: ['oracle'], kinds: ['cloud'] }, 'OpenAI, not Oracle, Cloud'],
  [{ statuses: ['intended', 'completed'], from: '2025-01-01', to: '2025-12-31' }, 'Intended or Completed, 2025'],
  [{ firstHand: true }, 'With a first-hand source'],
  [{ kinds: ['cloud'], firstHand: true }, 'Cloud, with a first-hand source'],
])('%j in words', (filter, expected) => {
  expect(words(filter)).toBe(expected)
})
