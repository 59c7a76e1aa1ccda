import { afterEach, expect, test } from 'vitest'
import { withinSentence } from './newsWords.ts'
import { setThisSite, THIS_SITE } from './thisSite.ts'

const before = THIS_SITE
afterEach(() => setThisSite(before))

test.each([
  ['en', 'announced'],
  ['de', 'Announced'],
  ['de-AT', 'Announced'],
  ['den', 'announced'],
])('in "%s" a name within a sentence is "%s"', (language, expected) => {
  setThisSite({ ...before, language })
  expect(withinSentence('Announced')).toBe(expected)
})
