import { expect, test } from 'vitest'
import { ogLocale } from './ogLocale.ts'

test.each([
  ['en', 'en_GB'],
  ['en-US', 'en_US'],
  ['de', 'de_DE'],
  ['de-AT', 'de_AT'],
  ['ja', 'ja_JP'],
  ['zh-Hant', 'zh_TW'],
])('%s is %s', (language, locale) => {
  expect(ogLocale(language)).toBe(locale)
})
