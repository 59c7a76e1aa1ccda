import { expect, test } from 'vitest'
import { pairAddress } from './pairAddress.ts'

test('two companies without a page of their own are found on the timeline of both', () => {
  expect(pairAddress('openai', 'microsoft', true)).toBe('/partnerships/microsoft/openai/')
  expect(pairAddress('openai', 'microsoft', false)).toBe('/?company=microsoft&company=openai&match=all')
})
