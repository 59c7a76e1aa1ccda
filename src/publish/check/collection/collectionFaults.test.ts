import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleFile } from '../../../../tests/fixtures/articleFile.ts'
import { contentFolder, writeFiles } from '../../../../tests/fixtures/contentFolder.ts'
import { faultsOf } from '../../../../tests/fixtures/faultsOf.ts'
import { judgeArchive } from '../judgeArchive.ts'
import { readArchive } from '../readArchive.ts'
import { readContent } from '../readContent.ts'

/* One test for every fault that a collection can have, in the words of articles. */

const ARTICLES = {
  'a-deal': articleFile({ slugs: ['an-old-name'] }),
  'another-deal': articleFile({ date: '2025-10-01', kind: 'cloud' }),
  'a-draft': articleFile({ draft: true, kind: 'chips' }),
  'of-a-day-to-come': articleFile({ date: '2026-05-01', kind: 'policy' }),
}
const collection = (differences: object = {}) => ({
  title: 'Who supplies whom?',
  summary: 'Two steps.',
  articles: ['a-deal', { article: 'another-deal', note: 'Here the plan became a contract.' }],
  ...differences,
})

function folderWith(collections: Readonly<Record<string, unknown>>): string {
  const folder = contentFolder(ARTICLES)
  writeFiles(folder, Object.fromEntries(Object.entries(collections).map(([name, file]) => [`collections/${name}`, file])))
  return folder
}

/** The faults of one collection, as [field, found, wanted]. */
const found = (file: unknown) => faultsOf(folderWith({ 'path.json': file })).map(({ field, found: what, wanted }) => [field, what, wanted])

test('a collection that is right has no fault, and a site may have none', () => {
  expect(found(collection({ introduction: ['x [y](/articles/a-deal/), [z](/companies/openai/)'], updated: '2026-01-01' }))).toEqual([])
  expect(faultsOf(contentFolder(ARTICLES))).toEqual([])
  const empty = contentFolder(ARTICLES)
  mkdirSync(join(empty, 'collections'))
  expect(faultsOf(empty)).toEqual([])
})

test('a fault has its file, line, column and field', () => {
  expect(faultsOf(folderWith({ 'path.json': collection({ articles: ['a-deal', 'an-other-deal'] }) }))).toEqual([
    {
      file: 'collections/path.json',
      line: 6,
      column: 5,
      field: 'articles[1]',
      found: '"an-other-deal", which is no article',
      wanted: 'did you mean "another-deal"?',
      example: '"sample-cloud-to-supply-example-labs"',
    },
  ])
})

test.each<[string, object, string, string, string]>([
  ['an unknown article', { articles: ['x'] }, 'articles[0]', '"x", which is no article', 'the slug of an article'],
  [
    'an article by a former name',
    { articles: [{ article: 'an-old-name' }] },
    'articles[0].article',
    '"an-old-name", which is no article',
    'did you mean "a-deal"? It had the name "an-old-name" before',
  ],
  ['a draft', { articles: ['a-draft'] }, 'articles[0]', '"a-draft", which is a draft', 'an article that is published'],
  [
    'an article of a day to come',
    { articles: ['of-a-day-to-come'] },
    'articles[0]',
    '"of-a-day-to-come", which waits for 2026-05-01',
    'an article that is published by then',
  ],
  [
    'an article twice',
    { articles: ['a-deal', 'another-deal', { article: 'a-deal' }] },
    'articles[2].article',
    '"a-deal" for the second time',
    'each article once',
  ],
  ['no article', { articles: [] }, 'articles', '[]', expect.stringContaining('at least one')],
  ['one text for a list', { articles: 'a-deal, another-deal' }, 'articles', '"a-deal, another-deal"', 'a list, in square brackets'],
  ['the address of an article', { articles: ['/articles/a-deal/'] }, 'articles[0]', '"/articles/a-deal/"', 'did you mean "a-deal"?'],
  ['an unknown field', { sumary: 'x' }, 'sumary', 'the field "sumary", which the format does not have', 'did you mean "summary"?'],
  [
    'an unknown field beside an article',
    { articles: [{ article: 'a-deal', notes: 'x' }] },
    'articles[0].notes',
    'the field "notes", which the format does not have',
    'did you mean "note"?',
  ],
  ['no title', { title: undefined }, 'title', 'nothing; the field is missing', 'the question that the collection answers'],
  [
    'a picture',
    { introduction: [{ image: 'a.jpg', alt: 'x' }] },
    'introduction[0]',
    expect.any(String),
    expect.stringContaining('paragraph'),
  ],
  ['a day in other words', { updated: '20 November 2025' }, 'updated', '"20 November 2025"', 'did you mean "2025-11-20"?'],
  ['a day out of reach', { updated: '1989-11-20' }, 'updated', '"1989-11-20"', expect.stringContaining('a day from 1990-01-01')],
  [
    'a citation',
    { introduction: ['So it was said.[^1]'] },
    'introduction[0]',
    'the citation [^1]',
    'a text without citations, since a collection has no sources; link to the article that has them',
  ],
  ['the tag <b>', { introduction: [{ list: ['<b>x</b>'] }] }, 'introduction[0].list[0]', 'the tag "<b>x</b>"', '*emphasis*'],
  [
    'a heading in a text',
    { introduction: ['# How it began'] },
    'introduction[0]',
    expect.stringContaining('the heading'),
    'a block of its own in "introduction": { "heading": "…" }',
  ],
  [
    'a link in plain text',
    { summary: 'See [this](/articles/a-deal/).' },
    'summary',
    expect.stringContaining('the link'),
    expect.stringContaining('link in "introduction"'),
  ],
  [
    'a link to no article, in a note',
    { articles: [{ article: 'a-deal', note: '[x](/articles/a-deel/)' }] },
    'articles[0].note',
    '"a-deel", which is no article',
    'did you mean "a-deal"?',
  ],
  [
    'a link to no page',
    { introduction: ['[x](/companies/opena/)'] },
    'introduction[0]',
    'a link to "/companies/opena/", where there is no page',
    'did you mean "/companies/openai/"?',
  ],
  ['a link that is none', { introduction: ['[x](javascript:x)'] }, 'introduction[0]', 'a link to "javascript:x"', expect.any(String)],
])('%s', (_what, differences, field, what, wanted) => {
  expect(found(collection(differences))).toEqual([[field, what, wanted]])
})

test('all faults of all files are told in one run, those beside a field that is wrong too', () => {
  const folder = folderWith({
    'one.json': collection({ summary: 5, articles: ['a-deel'] }),
    'other.json': '{ "title": ',
    'UPPER.json': collection(),
    'notes.txt': 'x',
    'deep/path.json': collection(),
  })
  writeFiles(folder, { 'articles/another-deal.json': articleFile({ kind: 'clouds' as 'cloud' }) })
  const all = faultsOf(folder).map(({ file, field, found: what }) => [file, field, what])
  expect(all.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0))).toEqual([
    ['articles/another-deal.json', 'kind', '"clouds"'],
    ['collections/UPPER.json', '', 'the file name "UPPER.json"'],
    ['collections/deep/path.json', '', 'a collection in a folder below collections/'],
    ['collections/one.json', 'summary', '5'],
    ['collections/one.json', 'articles[0]', '"a-deel", which is no article'],
    ['collections/other.json', '', expect.any(String)],
  ])
})

test('a link of an article to a collection is one to a page', () => {
  const folder = folderWith({ 'path.json': collection() })
  writeFiles(folder, { 'articles/third.json': articleFile({ kind: 'chips', body: ['[x](/collections/path/) [y](/collections/)'] }) })
  expect(faultsOf(folder)).toEqual([])
  writeFiles(folder, { 'articles/third.json': articleFile({ kind: 'chips', body: ['[x](/collections/paths/)'] }) })
  expect(faultsOf(folder)).toMatchObject([{ wanted: 'did you mean "/collections/path/"?' }])
})

test('a draft is left out, and what is wrong with it stops nothing', () => {
  const folder = folderWith({
    'path.json': collection(),
    'right.json': collection({ draft: true, articles: ['a-draft', 'of-a-day-to-come'] }),
    'wrong.json': collection({ draft: true, articles: ['a-deal', 'x'], introduction: ['[x](/nowhere/)'] }),
    'broken.json': '{ "draft": true, "title": "A',
  })
  const read = (drafts: boolean) => readContent(folder, { drafts, today: '2026-02-28' })
  const built = read(false)
  expect(built.collections.map(({ slug }) => slug)).toEqual(['path'])
  expect(built.warnings.map(({ file, text }) => [file.replace(/^.*\/(?=collections)/, ''), text])).toEqual([
    ['collections/broken.json', 'is a draft with 1 fault, left out: entente check lists it'],
    ['collections/wrong.json', 'is a draft with 2 faults, left out: entente check lists them'],
  ])
  const shown = read(true)
  expect(shown.collections.map(({ slug }) => slug)).toEqual(['right', 'path'])
  expect(shown.draftFaults.map(({ field, found: what }) => [field, what])).toEqual([
    ['', expect.any(String)],
    ['articles[1]', '"x", which is no article'],
    ['introduction[0]', 'a link to "/nowhere/", where there is no page'],
  ])
})

test('who makes a draft of an article that stands in a collection is told so at the article', () => {
  const archive = readArchive(folderWith({ 'path.json': collection() }), {
    today: '2026-02-28',
    held: new Map([['a-deal', Buffer.from(JSON.stringify(articleFile({ draft: true })))]]),
  })
  const { faults, loose } = judgeArchive(archive)
  expect(faults).toEqual([])
  expect(loose.get('a-deal')).toMatchObject([
    { file: expect.stringMatching(/collections\/path\.json$/), field: 'articles[0]', found: '"a-deal", which is a draft' },
  ])
})

test('lists begin with the collection that was looked over last, else with the latest news in it', () => {
  const folder = folderWith({
    'old.json': collection({ articles: ['a-deal'] }),
    'latest.json': collection({ articles: ['a-deal', 'another-deal'] }),
    'looked-over.json': collection({ articles: ['a-deal'], updated: '2026-02-01' }),
    'also-old.json': collection({ articles: ['a-deal'] }),
  })
  const { collections } = readContent(folder, { drafts: false, today: '2026-02-28' })
  expect(collections.map(({ slug }) => slug)).toEqual(['looked-over', 'latest', 'also-old', 'old'])
})
