import { expect, test } from 'vitest'
import { markedEnd } from './markedEnd.ts'

test.each([
  ['Who is partnering with whom in AI, and why it matters', 'Who is partnering with whom in AI, and', 'why it matters'],
  ['Wer mit wem an Quantenrechnern baut, und warum', 'Wer mit wem an Quantenrechnern baut, und', 'warum'],
  ['Deals, people, money', 'Deals, people,', 'money'],
  ['Who builds what', 'Who builds what', ''],
])('%s', (headline, opening, marked) => {
  expect(markedEnd(headline)).toEqual({ opening, marked })
})
