import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { setThisSite, THIS_SITE } from '../site/thisSite.ts'
import { whyLine } from './whyLine.ts'

test.each([
  ['one sentence', 'The pair stays together.', 'The pair stays together.'],
  ['two sentences', 'The pair stays together. Rivals must plan.', 'The pair stays together.'],
  ['a question', 'Who pays? Nobody knows.', 'Who pays?'],
  ['an exclamation', 'At last! It is done.', 'At last!'],
  ['no full stop', 'The pair stays together', 'The pair stays together'],
  ['nothing', '', ''],
  ['spaces around', '  One. Two.  ', 'One.'],
  ['a citation between sentences', 'One.[^1] Two.', 'One.'],
  ['marks', '*One* [thing](https://x.org/). Two.', 'One thing.'],
  ['a decimal', 'The sum is $1.5 billion. It is large.', 'The sum is $1.5 billion.'],
  ['a version', 'GPT-4.5 goes to Azure. Others wait.', 'GPT-4.5 goes to Azure.'],
  ['a sentence that begins with a sum', 'It pays. $5 billion goes out.', 'It pays.'],
  ['a sentence that begins with a number', 'It pays. 5 firms follow.', 'It pays.'],
  ['a number at the end', 'It was founded in 2015. It grew.', 'It was founded in 2015.'],
  ['a domain name', 'Character.ai joins Google. Its staff move.', 'Character.ai joins Google.'],
  ['a small letter after the stop', 'It is used by x.ai. com is not.', 'It is used by x.ai. com is not.'],
  ['U.S.', 'The U.S. Department of Justice asks. Others wait.', 'The U.S. Department of Justice asks.'],
  ['U.S.-based', 'A U.S.-based firm pays. Others wait.', 'A U.S.-based firm pays.'],
  ['an initial', 'John F. Kennedy is not involved. Others are.', 'John F. Kennedy is not involved.'],
  ['Inc.', 'Apple Inc. CEO Tim Cook agrees. Others follow.', 'Apple Inc. CEO Tim Cook agrees.'],
  [
    'Corp. and Co.',
    'Microsoft Corp. CEO Satya Nadella met Ford Motor Co. CEO Jim Farley. They agreed.',
    'Microsoft Corp. CEO Satya Nadella met Ford Motor Co. CEO Jim Farley.',
  ],
  ['Mr. and Dr.', 'Mr. Altman met Dr. Hassabis. They talked.', 'Mr. Altman met Dr. Hassabis.'],
  ['No. 1', 'It is No. 1 in the field. Others wait.', 'It is No. 1 in the field.'],
  ['vs.', 'Musk vs. OpenAI goes on. Others wait.', 'Musk vs. OpenAI goes on.'],
  ['e.g. and i.e.', 'Some, e.g. Google, agree, i.e. Alphabet does. Others wait.', 'Some, e.g. Google, agree, i.e. Alphabet does.'],
  ['a month with a day', 'On Sept. 12 the two firms signed. Rivals wait.', 'On Sept. 12 the two firms signed.'],
  ['a short month with a year', 'It began in Jan. 2025 with a memo. Rivals wait.', 'It began in Jan. 2025 with a memo.'],
  ['about a sum', 'It costs approx. $5 billion. Rivals wait.', 'It costs approx. $5 billion.'],
  ['a quotation', '“It is done.” The board agrees.', '“It is done.”'],
  ['a straight quotation', '"It is done." The board agrees.', '"It is done."'],
  ['a next sentence in quotation marks', 'It is done. “We agree,” they say.', 'It is done.'],
  ['a bracket', 'It is done (at last.) The board agrees.', 'It is done (at last.)'],
  ['a line break between sentences', 'One.\nTwo.', 'One.'],
  ['letters with accents', 'One. Évian follows.', 'One.'],
  ['an ellipsis of dots', 'They waited... Then they signed.', 'They waited...'],
])('%s', (_what, text, expected) => {
  expect(whyLine([text])).toBe(expected)
})

describe('where days are written with a full stop', () => {
  const before = THIS_SITE
  afterAll(() => setThisSite(before))
  test.each([
    ['a day', 'Am 14. November ist ein Vorhaben daraus geworden. Es hat eine Frist.', 'Am 14. November ist ein Vorhaben daraus geworden.'],
    ['a day in brackets', 'Es gilt (1. März 2026) sofort. Andere warten.', 'Es gilt (1. März 2026) sofort.'],
    ['z. B.', 'Andere, z. B. Banken, warten. Sie rechnen.', 'Andere, z. B. Banken, warten.'],
    ['d. h. and Mio.', 'Es sind 12 Mio. Euro, d. h. Geld. Wer zahlt?', 'Es sind 12 Mio. Euro, d. h. Geld.'],
    ['Nr. and Prof.', 'Nr. 1 ist Prof. Öhlmann. Andere folgen.', 'Nr. 1 ist Prof. Öhlmann.'],
    ['a year', 'Es gilt bis 2031. Dann endet es.', 'Es gilt bis 2031.'],
    ['a quotation', '„Es ist vorbei.“ Der Vorstand stimmt zu.', '„Es ist vorbei.“'],
  ])('%s', (_what, text, expected) => {
    setThisSite({ ...before, language: 'de', dates: { ...before.dates, longDay: '{weekday}, {day}. {month} {year}' } })
    expect(whyLine([text])).toBe(expected)
  })
})

test('only the first paragraph is asked', () => {
  expect(whyLine(['First.', 'Second.'])).toBe('First.')
  expect(whyLine(['', 'Second.'])).toBe('')
  expect(whyLine([])).toBe('')
})

test('the line is always the beginning of the text', () => {
  const words = fc.string({ unit: fc.constantFrom('A', 'b', '.', '!', ' ', '”', '1', '$', 'Mr', '\n') })
  fc.assert(
    fc.property(words, (text) => {
      const line = whyLine([text])
      expect(text.trim().startsWith(line)).toBe(true)
      expect(line === '').toBe(text.trim() === '')
    }),
  )
})
