import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inLanguage } from '../../../tests/fixtures/inLanguage.ts'
import { foldSpelling } from './foldSpelling.ts'
import { isEmptyQuery, isTooLong, NO_QUERY, parseSearchQuery, wordsOf } from './searchQuery.ts'

test.each([
  ['openai microsoft', { words: ['openai', 'microsoft'] }],
  ['OpenAI, Microsoft!', { words: ['openai', 'microsoft'] }],
  ['who invested in anthropic?', { words: ['invested', 'anthropic'] }],
  ['"letter of intent" nvidia', { words: ['nvidia'], phrases: ['letter of intent'] }],
  ['“letter of intent”', { phrases: ['letter of intent'] }],
  ['"letter of', { phrases: ['letter of'] }],
  ['stargate -norway', { words: ['stargate'], without: ['norway'] }],
  ['meta -"scale ai"', { words: ['meta'], without: ['scale ai'] }],
  ['"openai"', { words: ['openai'] }],
  ['$100 billion openai', { words: ['n100000000000q', 'openai'] }],
  ['"$100 billion"', { words: ['n100000000000q'] }],
  ['gpt-3 licence', { words: ['gpt-3', 'licence'] }],
  ['data center', { words: ['data', 'centre'] }],
  ['the the', { words: ['the'] }],
  ['the who', { words: ['the', 'who'] }],
  ['Straße strasse STRASSE', { words: ['strasse'] }],
  ['Nestlé Ørsted Kiełbasa', { words: ['nestle', 'orsted', 'kielbasa'] }],
  ['Nestle\u0301', { words: ['nestle'] }],
  ['ＯｐｅｎＡＩ', { words: ['openai'] }],
  ['हिन्दी में', { words: ['हिन्दी', 'में'] }],
  ['شَراكة', { words: ['شراكة'] }],
  ['ソフトバンク　提携', { runs: ['ソフトバンク', '提携'] }],
  ['ｿﾌﾄﾊﾞﾝｸ', { runs: ['ソフトバンク'] }],
  ['OpenAIが提携', { words: ['openai'], runs: ['が提携'] }],
  ['"東京に 新会社" -大阪', { runs: ['東京に', '新会社'], without: ['大阪'] }],
  ['ความร่วมมือ', { runs: ['ความร่วมมือ'] }],
  ['constructor __proto__ hasOwnProperty', { words: ['constructor', 'proto', 'hasownproperty'] }],
  ['?!… — „“', {}],
  ['\ud83e %ED%A0%80', { words: ['ed', 'a0', '80'] }],
  ['%', {}],
  ['-', {}],
  ['', {}],
])('%j', (typed, expected) => {
  expect(parseSearchQuery(typed)).toEqual({ ...NO_QUERY, ...expected })
})

test.each([
  ['de', 'Wer hat in Mistral investiert?', { words: ['mistral', 'investiert'] }],
  ['de', 'Verträge für 1,5 Mrd. Euro', { words: ['vertrage', 'n1500000000q', 'euro'] }],
  ['de', '"1,5 Milliarden" -Übernahme', { words: ['n1500000000q'], without: ['ubernahme'] }],
  ['de', 'The Data Center', { words: ['the', 'data', 'center'] }],
  ['fr', 'qui a investi dans Mistral', { words: ['investi', 'mistral'] }],
  ['es-MX', '¿quién compró Arm?', { words: ['compro', 'arm'] }],
  ['uk', 'хто купив Arm', { words: ['хто', 'купив', 'arm'] }],
])('in %s %j', (language, typed, expected) => {
  inLanguage(language)
  expect(parseSearchQuery(typed)).toEqual({ ...NO_QUERY, ...expected })
})

/** Any text at all: halves of characters, marks without letters, every script. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
)

test('whatever is typed is read, and what is only to be left out asks nothing', () => {
  fc.assert(fc.property(anyText, (typed) => Array.isArray(parseSearchQuery(typed).words)))
  expect(isEmptyQuery(parseSearchQuery('-openai'))).toBe(true)
  expect(isEmptyQuery(parseSearchQuery('openai'))).toBe(false)
  expect(isEmptyQuery(parseSearchQuery('東京'))).toBe(false)
})

test('of a page that was pasted the first words are looked for', () => {
  const words = Array.from({ length: 3000 }, (_, i) => `word${i}`)
  const pasted = words.join(' ')
  expect(parseSearchQuery(pasted)).toEqual({ ...NO_QUERY, words: words.slice(0, 24) })
  expect(parseSearchQuery('x'.repeat(10_000)).words).toHaveLength(1)
  expect([isTooLong(pasted), isTooLong('x'.repeat(10_000)), isTooLong('openai and microsoft')]).toEqual([true, true, false])
})

test.each(['en', 'de', 'fr', 'tr', 'ja'])('folding in %s keeps the number of words, and is done once', (language) => {
  inLanguage(language)
  const words = fc.array(
    fc.oneof(
      anyText,
      fc.constantFrom('constructor', '__proto__', 'toString', 'hasOwnProperty', '\ufdfa', 'Ͱ\ufc5e', '½', 'l’été', "d'a'bc", '’s'),
    ),
  )
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        words.map((list) => list.join(' ')),
      ),
      (text) => {
        const folded = foldSpelling(text)
        return folded.split(/\s+/).length === text.split(/\s+/).length && foldSpelling(folded) === folded
      },
    ),
  )
})

test('spellings of English are one', () => {
  expect(foldSpelling('The organization licenses a data center')).toBe('The organisation licences a data centre')
  expect(foldSpelling('A constructor or valueOf')).toBe('A constructor or valueOf')
})

test.each([
  ['हिन्दी में समझौता', ['हिन्दी', 'में', 'समझौता']],
  ['Nestle\u0301 and Telefo\u0301nica', ['nestle\u0301', 'and', 'telefo\u0301nica']],
  ['(தமிழ்), "עִבְרִית"', ['தமிழ்', 'עִבְרִית']],
])('the words of %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})
