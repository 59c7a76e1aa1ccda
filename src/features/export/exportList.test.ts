import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { toCard } from '../../content/article/card.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import { formatExportCsv, formatExportJson } from '../../content/export/formatExport.ts'
import { exportList } from './exportList.ts'

const article = parseArticle(
  articleFile({
    title: '=HYPERLINK("x"), a title',
    roles: { openai: ['customer', 'licensor'] },
    sources: [
      { title: 'One', publisher: 'OpenAI', kind: 'announcement', url: 'https://openai.com/one/', date: '2025-09-11' },
      { title: 'Two', publisher: 'Microsoft', url: 'https://microsoft.com/two/' },
    ],
  }),
  'a-deal',
)
const ORIGIN = { view: 'https://example.org/news/?company=openai&from=2025-01-01&to=2025-12-31', exported: '2026-11-25' }
const LIST = {
  name: 'OpenAI, 2025',
  root: 'https://example.org/news/',
  asOf: '2026-06-24',
  cards: [toCard(article)],
  labels: { openai: { id: 'openai', name: 'OpenAI', hue: 0 }, microsoft: { id: 'microsoft', name: 'Microsoft', hue: 1 } },
  articles: new Map([['a-deal', article]]),
}

test('as CSV: a row an announcement, with its sources and the view, and no formula', () => {
  expect(formatExportCsv(exportList(LIST), ORIGIN).split('\r\n')).toEqual([
    '\ufeffaddress,date,title,companies,company_ids,kind,status,summary,why_line,sources,source_kinds,roles,view,as_of',
    [
      'https://example.org/news/articles/a-deal/',
      '2025-09-12',
      `"'=HYPERLINK(""x""), a title"`,
      'OpenAI; Microsoft',
      'openai; microsoft',
      'agreement',
      'announced',
      'The two companies put their partnership on a new footing.',
      'The leading pair stays together.',
      'https://openai.com/one/ https://microsoft.com/two/',
      'announcement; unknown',
      '"OpenAI: customer, licensor"',
      'https://example.org/news/?company=openai&from=2025-01-01&to=2025-12-31',
      '2026-06-24',
    ].join(','),
    '',
  ])
})

test('as JSON: the view at the top, the sources whole', () => {
  expect(JSON.parse(formatExportJson(exportList(LIST), ORIGIN))).toEqual({
    name: 'OpenAI, 2025',
    view: 'https://example.org/news/?company=openai&from=2025-01-01&to=2025-12-31',
    as_of: '2026-06-24',
    exported: '2026-11-25',
    count: 1,
    notes: ['why_line is the first sentence of why it matters; the whole stands at each address.'],
    announcements: [
      {
        address: 'https://example.org/news/articles/a-deal/',
        date: '2025-09-12',
        title: '=HYPERLINK("x"), a title',
        companies: ['OpenAI', 'Microsoft'],
        company_ids: ['openai', 'microsoft'],
        kind: 'agreement',
        status: 'announced',
        summary: 'The two companies put their partnership on a new footing.',
        why_line: 'The leading pair stays together.',
        sources: article.sources,
        source_kinds: ['announcement', 'unknown'],
        roles: [{ company: 'OpenAI', roles: ['customer', 'licensor'] }],
      },
    ],
  })
})

test('where sources are left out, both files say so', () => {
  const list = exportList({ ...LIST, articles: null })
  expect(formatExportCsv(list, ORIGIN)).toContain(',"left out, see address","left out, see address","left out, see address",')
  const file = JSON.parse(formatExportJson(list, ORIGIN))
  expect(file.notes).toContain('Sources and roles are left out of lists of more than 300 announcements; they stand at each address.')
  expect(file.announcements[0]).not.toHaveProperty('sources')
})
