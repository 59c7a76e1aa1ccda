import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFile } from '../../../../tests/fixtures/articleFile.ts'
import { articleSchema } from '../../../content/article/articleSchema.ts'
import { parseArticle } from '../../../content/article/parseArticle.ts'
import { toCompany } from '../readCompanies.ts'
import { knownCompanies } from '../values/knownCompanies.ts'
import { fillIn } from './standIns.ts'

const list = [toCompany({ id: 'openai', name: 'OpenAI' }), toCompany({ id: 'microsoft', name: 'Microsoft' })]
const surroundings = { companies: knownCompanies({ companies: list, former: new Map() }), today: '2026-02-28' }
const fill = (file: unknown) => fillIn(file, surroundings)

test('a whole article stays what it is', () => {
  const file = articleFile({
    terms: [{ name: 'Duration', value: 'Five years' }],
    authors: [{ name: 'Ada' }],
    note: 'By hand.',
    status: 'intended',
    checked: '2025-10-01',
    roles: { openai: ['customer'] },
    amounts: [{ value: 1, most: 2, currency: 'USD', what: 'x', from: 'openai', period: 'year', status: 'reported', partOf: 'other' }],
    sizes: [{ value: 1, most: 2, unit: 'GW', what: 'x', to: 'openai', sameAs: 'other' }],
    dates: [{ what: 'closes', when: '2026' }],
    follows: [{ article: 'other', because: 'x' }],
    seeAlso: ['another'],
  })
  expect(fill(file)).toEqual({ ok: true, value: expect.objectContaining(file), standIns: [] })
})

test('nothing but a company is an article already', () => {
  expect(fill({ companies: ['openai'] })).toMatchObject({
    ok: true,
    value: { title: 'Untitled', date: '2026-02-28', kind: 'investment', summary: '…', body: ['…'] },
    standIns: expect.arrayContaining(['title', 'date', 'kind', 'summary', 'body']),
  })
})

test.each([null, 1, 'text', [], {}, { companies: 'openai' }, { companies: ['nobody'] }])('%j is none, and says why', (file) => {
  expect(fill(file)).toEqual({ ok: false, because: 'It names no company of companies.json yet.' })
})

test('days that can’t be are stood in for, and those that come before others are left out', () => {
  const days = { date: '2025-09-12', published: '2025-09-11', updated: '2025-01-01', corrections: [{ date: '2025-09-01', text: 'x' }] }
  expect(fill({ ...articleFile(), ...days })).toMatchObject({
    value: { date: '2025-09-12', corrections: [] },
    standIns: ['published', 'updated', 'corrections[0]'],
  })
  expect(fill({ ...articleFile(), date: '0001-01-01' })).toMatchObject({ value: { date: '2026-02-28' }, standIns: ['date'] })
})

test('sources keep their places, since citations count them', () => {
  const sources = [{ title: 'One' }, null, articleFile().sources?.[0]]
  const filled = fill({ ...articleFile(), sources })
  expect(filled.ok && filled.value.sources?.map(({ title, publisher }) => title ?? publisher)).toEqual(['One', '…', 'A joint statement'])
})

const FIELDS = Object.keys(articleSchema().shape)
const PARTS = [
  'heading',
  'quote',
  'by',
  'list',
  'image',
  'alt',
  'caption',
  'name',
  'value',
  'currency',
  'what',
  'from',
  'to',
  'sameAs',
  'partOf',
  'most',
  'unit',
  'period',
  'status',
  'when',
  'article',
  'because',
  'url',
  'title',
  'publisher',
  'date',
  'text',
]
const scalar = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('openai', 'microsoft', 'USD', 'GW', 'year', 'announced', '2025-09-12', 'https://x.org/', 'a-slug'),
)
const part = fc.dictionary(fc.constantFrom(...PARTS), fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })), { maxKeys: 6 })
const field = fc.oneof(scalar, part, fc.array(fc.oneof(scalar, part), { maxLength: 4 }))

test('whatever a file holds, what is made of it has the form of an article', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...FIELDS), field), fc.boolean(), (fields, isNamed) => {
      const filled = fill(isNamed ? { ...fields, companies: ['openai'] } : fields)
      if (!filled.ok) return
      const { error } = articleSchema().safeParse(filled.value)
      expect(error?.issues ?? []).toEqual([])
      if (!filled.value.body.some((block) => typeof block === 'object' && 'image' in block)) parseArticle(filled.value, 'a')
    }),
  )
})
