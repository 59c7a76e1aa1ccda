import { expect, test } from 'vitest'
import { planImport } from '../../planImport.ts'
import { readJson } from '../readJson.ts'

const OURS = {
  $schema: '../.schema/article.schema.json',
  title: 'Helion to supply Aurora',
  date: '2025-09-12',
  companies: ['helion', 'aurora'],
  roles: { helion: ['supplier'], aurora: ['customer'] },
  mentions: ['teal'],
  kind: 'cloud',
  status: 'announced',
  summary: 'One supplies the other.',
  body: ['It pays $9 million.[^1]'],
  sources: [{ publisher: 'Helion', company: 'helion', kind: 'filing', url: 'https://helion.example/', read: '2025-09-13' }],
  terms: [{ name: 'Duration', value: 'Five years.[^1]' }],
  amounts: [{ value: 5, currency: 'USD', what: 'power', from: 'aurora', to: 'helion', period: 'year' }],
  sizes: [{ value: 2, unit: 'GW', what: 'power' }],
  dates: [{ what: 'closes', when: 'Q3 2026' }],
}
const companies = ['Helion', 'Aurora', 'Teal'].map((name) => ({ id: name.toLowerCase(), name, aliases: [] }))
const imported = (file: object) => {
  const [draft] = planImport(readJson(JSON.stringify(file), 'article.json').stories, { companies, articles: [], today: '2026-11-29' })
  return { draft, article: JSON.parse(draft?.text ?? '{}') as Record<string, unknown> }
}

test('what an article of our own format says of its deal is kept as it stands', () => {
  const { $schema, title, date, companies: parties, roles, mentions, kind, status, summary, sources, terms, amounts, sizes, dates } = OURS
  const kept = { $schema, title, date, companies: parties, roles, mentions, kind, status, summary, terms, amounts, sizes, dates }
  const { draft, article } = imported(OURS)
  expect(article).toMatchObject({ ...kept, draft: true })
  expect(article['sources']).toEqual(sources)
  expect(draft?.alsoNamed.map(({ field }) => field)).not.toContain('')
})

test('of what has not its form the rest is kept, and what is of no format of ours is read by its names', () => {
  expect(imported({ ...OURS, roles: { helion: ['zebra'] } }).article).toMatchObject({ sizes: OURS.sizes, dates: OURS.dates })
  expect(imported({ ...OURS, roles: { helion: ['zebra'] } }).article).not.toHaveProperty('roles')
  expect(imported({ ...OURS, $schema: undefined }).article).not.toHaveProperty('roles')
})
