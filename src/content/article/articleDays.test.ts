import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { dayFromNumber } from '../text/day.ts'
import { changedOn, lastChange, publishedOn } from './articleDays.ts'
import type { ArticleFile } from './articleSchema.ts'
import { parseArticle } from './parseArticle.ts'

const daysOf = (differences: Partial<ArticleFile>) => {
  const article = parseArticle(articleFile(differences), 'a')
  return [publishedOn(article), changedOn(article), lastChange(article)]
}
const corrections = ['2025-10-02', '2025-10-01'].map((date) => ({ date, text: 'x' }))

test.each([
  ['of which nothing more is told', {}, '2025-09-12', null, '2025-09-12'],
  ['that was put out later', { published: '2025-09-20' }, '2025-09-20', null, '2025-09-20'],
  ['that was updated', { updated: '2025-09-13' }, '2025-09-12', '2025-09-13', '2025-09-13'],
  ['that was corrected twice', { corrections }, '2025-09-12', '2025-10-02', '2025-10-02'],
  ['that was corrected after its update', { updated: '2025-09-13', corrections }, '2025-09-12', '2025-10-02', '2025-10-02'],
  ['that was updated after its corrections', { updated: '2025-11-01', corrections }, '2025-09-12', '2025-11-01', '2025-11-01'],
])('an article %s', (_what, differences, published, changed, last) => {
  expect(daysOf(differences)).toEqual([published, changed, last])
})

test('nothing that an article tells of its days comes after its last change', () => {
  const day = fc.integer({ min: 10_000, max: 25_000 }).map(dayFromNumber)
  fc.assert(
    fc.property(day, day, day, fc.array(day), (date, published, updated, corrected) => {
      const told = { date, published, updated, corrections: corrected.map((on) => ({ date: on, text: 'x' })) }
      const days = [published, updated, ...corrected]
      expect(days).toContain(lastChange(told))
      expect(days.filter((each) => each > lastChange(told))).toEqual([])
    }),
  )
})
