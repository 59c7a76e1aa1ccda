import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSearchQuery, termsOf } from '../../content/search/searchQuery.ts'
import { makeExcerpt } from './excerpt.ts'
import type { MarkedText } from './markText.ts'

const parts = {
  title: 'OpenAI signs with Oracle',
  names: 'OpenAI, Oracle',
  summary: 'The two agree on capacity.',
  why: `${'Many words go by before it says anything. '.repeat(5)}Oracle is the one that borrows $38 billion.`,
  body: 'OpenAI pays Oracle.',
  more: '12 September 2025 Cloud',
}
const marked = (runs: readonly MarkedText[]) => runs.filter((run) => run.marked).map(({ text }) => text)
const text = (runs: readonly MarkedText[]) => runs.map((run) => run.text).join('')

/** The positions of a word, as the index counts them over all parts. */
function positionsOf(word: string): number[] {
  const words = Object.values(parts).join(' ').split(/\s+/)
  return words.flatMap((candidate, position) => (candidate.startsWith(word) ? [position] : []))
}

test('the passage is the part that says most, around its words, and the title is marked as well', () => {
  const excerpt = makeExcerpt({ parts }, positionsOf('Oracle'), ['oracle'])
  expect(excerpt.part).toBe('why')
  expect(marked(excerpt.title)).toEqual(['Oracle'])
  expect(text(excerpt.title)).toBe(parts.title)
  expect(text(excerpt.passage)).toMatch(/^… .*Oracle is the one/)
  expect(marked(excerpt.passage)).toEqual(['Oracle'])
  expect(excerpt.foundIn).toEqual(['title', 'names', 'why', 'body'])
})

test('neighbouring words are one mark, and punctuation stays outside it', () => {
  const { passage } = makeExcerpt({ parts: { ...parts, why: 'So (OpenAI pays), it says.' } }, [12, 13], [])
  expect(marked(passage)).toEqual(['OpenAI pays'])
  expect(text(passage)).toBe('So (OpenAI pays), it says.')
})

test('a number is marked however the text writes it', () => {
  expect(marked(makeExcerpt({ parts }, [], ['n38000000000q']).passage)).toEqual(['$38 billion'])
})

test('without a word in the text the summary stands for it', () => {
  const excerpt = makeExcerpt({ parts }, positionsOf('September'), ['september'])
  expect(excerpt).toMatchObject({ part: null, foundIn: ['more'] })
  expect(text(excerpt.passage)).toBe(parts.summary)
  expect(marked(excerpt.passage)).toEqual([])
})

const japanese = { ...parts, title: '日本のソフトバンクとOpenAIが提携、東京に新会社を設立', why: '', summary: 'ソフトバンクは 東京 に｡' }

test('words of scripts without spaces are marked alone, and so is a word between them', () => {
  const { title, passage, part } = makeExcerpt({ parts: japanese }, [], ['東京', 'openai', 'フト'])
  expect(marked(title)).toEqual(['フト', 'OpenAI', '東京'])
  expect(text(title)).toBe(japanese.title)
  expect(part).toBe('summary')
  expect(marked(passage)).toEqual(['フト', '東京'])
  expect(text(passage)).toBe(japanese.summary)
})

test('no letter is marked that was not searched for, though the index found the whole run by it', () => {
  expect(marked(makeExcerpt({ parts: japanese }, [0], ['東']).title)).toEqual(['東'])
  // Not the end of another word.
  expect(marked(makeExcerpt({ parts: japanese }, [], ['ai']).title)).toEqual([])
})

test('a long text without spaces is cut round what was searched for', () => {
  const body = `${'長い文章が続きます。'.repeat(40)}東京に新会社。${'まだ続きます。'.repeat(40)}`
  const { passage } = makeExcerpt({ parts: { ...japanese, summary: '', body } }, [], ['東京'])
  expect(marked(passage)).toEqual(['東京'])
  expect(text(passage)).toMatch(/^… .{5,40}東京.{20,120} …$/u)
})

test('marks stand on whole words of Hindi and on decomposed letters', () => {
  const title = 'हिन्दी में समझौता: Telefo\u0301nica (Nestle\u0301)'
  const { title: runs } = makeExcerpt({ parts: { ...parts, title } }, [0, 3, 4], [])
  expect(marked(runs)).toEqual(['हिन्दी', 'Telefo\u0301nica', 'Nestle\u0301'])
  expect(text(runs)).toBe(title)
})

test('whatever the text and the words, the title is given whole, and marks are parts of it', () => {
  const letters = fc.string({
    unit: fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      'ß',
      'ソ',
      'ﾊ',
      'ﾞ',
      '東',
      'न',
      '्',
      '่',
      'ต',
      '、',
      ' ',
      '\u3000',
      '$',
      '1',
      '%',
      '\ud83e',
      '🤝',
    ),
  })
  fc.assert(
    fc.property(letters, fc.array(letters), fc.array(fc.nat({ max: 20 })), (title, typed, positions) => {
      const query = parseSearchQuery(typed.join(' '))
      const excerpt = makeExcerpt({ parts: { ...parts, title, body: title } }, positions, termsOf(query))
      expect(text(excerpt.title)).toBe(title.trim().replace(/\s+/g, ' '))
    }),
  )
})
