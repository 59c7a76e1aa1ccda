import { expect, test } from 'vitest'
import { readCsv } from '../../../../tests/readCsv.ts'
import { formatExportCsv, formatExportJson } from '../../../content/export/formatExport.ts'
import type { SavedArticle } from '../../../reader/savedArticles.ts'
import { exportSaved } from './exportSaved.ts'

const ARTICLE: SavedArticle = {
  card: {
    slug: 'deal',
    title: 'A deal',
    date: '2026-01-01',
    companies: ['openai', 'lost'],
    kind: 'cloud',
    status: 'announced',
    summary: 'A *summary*',
    why: 'Because.',
  },
  labels: [{ id: 'openai', name: 'OpenAI', hue: 1 }],
  at: 1,
  note: '=HYPERLINK("x")',
  tags: ['board', 'to read'],
  isRead: true,
}
const ORIGIN = { view: 'https://x.org/saved/', exported: '2026-02-01' }

test('a row has the names as they were saved, the note and the tags', () => {
  const { announcements } = JSON.parse(formatExportJson(exportSaved([ARTICLE], 'https://x.org/'), ORIGIN))
  expect(announcements).toEqual([
    expect.objectContaining({
      address: 'https://x.org/articles/deal/',
      companies: ['OpenAI', 'lost'],
      note: '=HYPERLINK("x")',
      tags: ['board', 'to read'],
    }),
  ])
})

test('a note is no formula of a spreadsheet', () => {
  const [head = [], row = []] = readCsv(formatExportCsv(exportSaved([ARTICLE], 'https://x.org/'), ORIGIN))
  expect(row[head.indexOf('note')]).toBe(`'${ARTICLE.note}`)
  expect(row[head.indexOf('tags')]).toBe('board; to read')
})
