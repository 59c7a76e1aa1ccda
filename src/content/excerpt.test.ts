import { expect, test } from 'vitest'
import { type MarkedText, makeExcerpt } from './excerpt.ts'

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

/** The places of a word, as the index counts them over all parts. */
function placesOf(word: string): number[] {
  const words = Object.values(parts).join(' ').split(/\s+/)
  return words.flatMap((candidate, place) => (candidate.startsWith(word) ? [place] : []))
}

test('the passage is the part that says most, around its words, and the title is marked as well', () => {
  const excerpt = makeExcerpt({ parts }, placesOf('Oracle'), ['oracle'])
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

test('a figure is marked however the text writes it', () => {
  expect(marked(makeExcerpt({ parts }, [], ['n38000000000q']).passage)).toEqual(['$38 billion'])
})

test('without a word in the text the summary stands for it', () => {
  const excerpt = makeExcerpt({ parts }, placesOf('September'), ['september'])
  expect(excerpt).toMatchObject({ part: null, foundIn: ['more'] })
  expect(text(excerpt.passage)).toBe(parts.summary)
  expect(marked(excerpt.passage)).toEqual([])
})
