import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { toCard } from '../../content/article/card.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import { formatTakenCsv, formatTakenJson, type TakenList, takenFileName } from './exportList.ts'

const article = parseArticle(
  articleFile({
    title: '=HYPERLINK("x"), a title',
    sources: [
      { title: 'One', publisher: 'OpenAI', url: 'https://openai.com/one/', date: '2025-09-11' },
      { title: 'Two', publisher: 'Microsoft', url: 'https://microsoft.com/two/' },
    ],
  }),
  'a-deal',
)
const list = (differences: Partial<TakenList> = {}): TakenList => ({
  name: 'OpenAI, 2025',
  view: 'https://example.org/news/?company=openai&from=2025-01-01&to=2025-12-31',
  root: 'https://example.org/news/',
  day: '2026-11-25',
  cards: [toCard(article)],
  labels: { openai: { id: 'openai', name: 'OpenAI', hue: 0 }, microsoft: { id: 'microsoft', name: 'Microsoft', hue: 1 } },
  sources: new Map([['a-deal', article.sources]]),
  ...differences,
})

test('as CSV: a row an announcement, with its sources and the view, and no formula', () => {
  expect(formatTakenCsv(list()).split('\r\n')).toEqual([
    '\ufeffdate,title,companies,kind,status,summary,why it matters,address,sources,view',
    [
      '2025-09-12',
      `"'=HYPERLINK(""x""), a title"`,
      'OpenAI; Microsoft',
      'agreement',
      'announced',
      'The two companies put their partnership on a new footing.',
      'The leading pair stays together.',
      'https://example.org/news/articles/a-deal/',
      'https://openai.com/one/ https://microsoft.com/two/',
      'https://example.org/news/?company=openai&from=2025-01-01&to=2025-12-31',
    ].join(','),
    '',
  ])
})

test('as JSON: the view at the top, the sources whole', () => {
  expect(JSON.parse(formatTakenJson(list()))).toEqual({
    name: 'OpenAI, 2025',
    view: 'https://example.org/news/?company=openai&from=2025-01-01&to=2025-12-31',
    taken: '2026-11-25',
    count: 1,
    announcements: [
      {
        date: '2025-09-12',
        title: '=HYPERLINK("x"), a title',
        companies: ['OpenAI', 'Microsoft'],
        kind: 'agreement',
        status: 'announced',
        summary: 'The two companies put their partnership on a new footing.',
        whyItMatters: 'The leading pair stays together.',
        address: 'https://example.org/news/articles/a-deal/',
        sources: article.sources,
      },
    ],
  })
})

test('where sources are left out, both files say so', () => {
  expect(formatTakenCsv(list({ sources: null }))).toContain(',"left out, see address",')
  const file = JSON.parse(formatTakenJson(list({ sources: null })))
  expect(file.note).toBe('Sources are left out of lists of more than 300 announcements; they stand at each address.')
  expect(file.announcements[0]).not.toHaveProperty('sources')
})

test.each([
  ['Entente', 'OpenAI, 2025', 'csv', 'entente-openai-2025.csv'],
  [
    'Entente',
    'OpenAI and Estée Lauder, joint venture, since 3 Jan 2025',
    'json',
    'entente-openai-and-estee-lauder-joint-venture-since-3-jan-2025.json',
  ],
  ['The Wire / AI', '東京', 'csv', 'the-wire-ai-東京.csv'],
  ['…', '', 'csv', 'list.csv'],
] as const)('the file of %s, %s, as %s is %s', (site, name, ending, file) => {
  expect(takenFileName(site, name, ending)).toBe(file)
})
