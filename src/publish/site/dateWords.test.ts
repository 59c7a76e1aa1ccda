import { expect, onTestFinished, test } from 'vitest'
import { TEST_SITE } from '../../../tests/fixtures/siteDescription.ts'
import { ENGLISH_DATES } from '../../content/site/builtInSite.ts'
import { setThisSite } from '../../content/site/thisSite.ts'
import { formatLongDay, formatMonth, formatShortDay, formatSpan, formatWeekday } from '../../content/text/formatDay.ts'
import { dateWords } from './dateWords.ts'

test.each([
  ['de', 'Freitag, 12. September 2025', '12. Sept. 2025', 'März 2024', 'Fr'],
  ['fr', 'vendredi 12 septembre 2025', '12 sept. 2025', 'mars 2024', 'ven.'],
  ['ja', '2025年9月12日金曜日', '2025年9月12日', '2024年3月', '金'],
  ['ru', 'пятница, 12 сентября 2025\u00a0г.', '12 сент. 2025\u00a0г.', 'март 2024\u00a0г.', 'пт'],
])('days in %s', (language, longDay, shortDay, month, weekday) => {
  setThisSite({ ...TEST_SITE, language, dates: dateWords(language) })
  onTestFinished(() => setThisSite(TEST_SITE))
  expect([formatLongDay('2025-09-12'), formatShortDay('2025-09-12'), formatMonth('2024-03'), formatWeekday('2025-09-12')]).toEqual([
    longDay,
    shortDay,
    month,
    weekday,
  ])
})

test('a span in another language', () => {
  setThisSite({ ...TEST_SITE, language: 'de', dates: dateWords('de') })
  onTestFinished(() => setThisSite(TEST_SITE))
  expect(formatSpan('2025-09-12', '2025-10-03')).toBe('12. Sept. 2025 to 3. Okt. 2025')
})

test('every kind of English is written in one way', () => {
  expect([dateWords('en'), dateWords('en-US')]).toEqual([ENGLISH_DATES, ENGLISH_DATES])
})
