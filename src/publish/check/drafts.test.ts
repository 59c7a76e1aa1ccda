import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentFolder } from '../../../tests/fixtures/contentFolder.ts'
import { faultsOf } from '../../../tests/fixtures/faultsOf.ts'
import { ContentFaults } from '../faults/fault.ts'
import { readContent } from './readContent.ts'

/* Faults of drafts are told, and stop nothing. */

const draft = (differences: object = {}) => ({ ...articleFile({ draft: true }), ...differences })
const read = (articles: Readonly<Record<string, unknown>>, drafts = false) =>
  readContent(contentFolder(articles), { drafts, today: '2026-02-28' })
const faultsIn = (articles: Readonly<Record<string, unknown>>) =>
  read(articles).draftFaults.map(({ file, field, found }) => [file.replace(/^.*\/articles\//, ''), field, found])
const slugsOf = ({ articles }: ReturnType<typeof read>) => articles.map(({ card }) => card.slug)

test('a draft with faults is left out, with one warning, whether drafts are asked for or not', () => {
  const files = { a: articleFile(), one: draft({ kind: 'clouds' }), three: draft({ kind: 'clouds', title: '', companies: ['nobody'] }) }
  const content = read(files)
  expect(slugsOf(content)).toEqual(['a'])
  expect(content.warnings).toEqual([
    { file: expect.stringMatching(/one\.json$/), text: 'is a draft with 1 fault, left out: entente check lists it' },
    { file: expect.stringMatching(/three\.json$/), text: 'is a draft with 3 faults, left out: entente check lists them' },
  ])
  expect(content.heldBack.drafts).toEqual(['one', 'three'])
  const all = read(files, true)
  expect([slugsOf(all), all.warnings]).toEqual([['a'], []])
  expect(all.draftFaults.map(({ field }) => field)).toEqual(content.draftFaults.map(({ field }) => field))
})

test('drafts are held to the same format', () => {
  expect(faultsIn({ a: draft({ kind: 'clouds', follows: ['nothing'] }) })).toEqual([
    ['a.json', 'kind', '"clouds"'],
    ['a.json', 'follows[0]', '"nothing", which is no article'],
  ])
})

test.each([
  ['that ends in the middle', '{ "draft": true, "title": "A'],
  ['with a comma too many', `${JSON.stringify(draft()).slice(0, -1)},}`],
  ['with a field in the wrong quotes', '{ “title”: "A", "draft" : true }'],
])('a text %s is a draft where it says so', (_what, text) => {
  const { draftFaults, articles } = read({ a: text, b: articleFile() })
  expect(draftFaults).toHaveLength(1)
  expect(articles).toHaveLength(1)
})

test.each([
  ['what is no JSON and says nothing of it', '{ "title": "A'],
  ['what says so further in', '{ "title": { "draft": true },'],
  ['what says so in a text', '{ "title": "\\"draft\\": true",'],
  ['a draft by a word', JSON.stringify(draft({ draft: 'true' }))],
  ['a list', '[{ "draft": true }]'],
  ['lists without end', `{ "draft": true, "body": ${'['.repeat(90_000)}`],
])('%s is no draft, and stops the build', (_what, text) => {
  expect(() => read({ a: text })).toThrow(ContentFaults)
})

test('what is wrong between a draft and others is the fault of the draft', () => {
  const later = articleFile({ date: '2025-10-01', kind: 'cloud' })
  const old = articleFile({ slugs: ['old', 'older'] })
  expect(faultsIn({ a: old, later, old: draft() })).toEqual([
    ['old.json', '', 'the name "old", which "a" had before and whose address leads there'],
  ])
  expect(faultsIn({ z: old, b: draft({ slugs: ['older'] }) })).toEqual([['b.json', 'slugs[0]', '"older" for the second time, as of z']])
  expect(faultsIn({ a: draft({ follows: ['later'] }), later })).toEqual([
    ['a.json', 'follows[0]', '"later" of 2025-10-01, later than this article of 2025-09-12'],
  ])
  expect(faultsIn({ a: draft({ follows: ['b'] }), b: draft({ kind: 'cloud', follows: ['a'] }) })).toHaveLength(1)
  const amounts = (value: number) => ({ amounts: [{ value, currency: 'USD', what: 'shares' }] })
  expect(faultsIn({ a: draft(amounts(9e15)), b: articleFile({ kind: 'cloud', ...amounts(9e15) }) })).toMatchObject([
    ['a.json', 'amounts[0].value', expect.stringContaining('a sum with which')],
  ])
  expect(faultsIn({ a: draft({ body: ['[x](/companies/google/)'] }), b: articleFile({ companies: ['google'] }) })).toEqual([])
})

test('an article that is published links to no draft, be it right or not', () => {
  for (const target of [draft(), draft({ kind: 'clouds' }), '{ "draft": true,']) {
    expect(faultsOf(contentFolder({ a: articleFile({ follows: ['b'] }), b: target })), JSON.stringify(target)).toMatchObject([
      { file: 'articles/a.json', found: '"b", which is a draft' },
    ])
  }
})

test('a link of an article to a page that is not there is found beside a draft that can’t be read', () => {
  const linking = { body: ['[x](/companies/google/)'] }
  expect(faultsOf(contentFolder({ a: articleFile(linking), b: '{ "draft": true,' }))).toMatchObject([{ field: 'body[0]' }])
  expect(faultsIn({ a: draft(linking), b: '{ "draft": true,' })).toHaveLength(1)
})

test('a reference of a draft to a draft with faults is no fault', () => {
  expect(faultsIn({ a: draft({ follows: ['b'] }), b: draft({ date: 'soon', kind: 'cloud' }) })).toEqual([['b.json', 'date', '"soon"']])
})
