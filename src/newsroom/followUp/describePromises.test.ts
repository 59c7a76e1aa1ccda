import { expect, test } from 'vitest'
import { describePromises } from './describePromises.ts'

const promised = (sentence: string, when: string, last: string) => ({ sentence, when, index: sentence.indexOf(when), last })

test('a long sentence is cut, never in its day', () => {
  const long = `${'word '.repeat(60)}by March 2026${' word'.repeat(60)}`
  const words = describePromises(promised(long, 'by March 2026', '2026-03-31'), [])
  expect(words).toMatch(/^“… word .*by March 2026.* …”$/)
  expect(words.length).toBeLessThan(180)
})

test('other times are named once each', () => {
  const first = promised('It is due by March 2026.', 'by March 2026', '2026-03-31')
  const others = [promised('In 2027.', 'In 2027', '2027-12-31'), promised('in 2027', 'in 2027', '2027-12-31'), first]
  expect(describePromises(first, others)).toBe('“It is due by March 2026.”; also in 2027')
})
