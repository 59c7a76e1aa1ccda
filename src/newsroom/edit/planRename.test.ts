import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { planRenameArticle, planRenameCompany } from './planRename.ts'
import type { SiteTexts } from './siteTexts.ts'

const TODAY = '2026-12-01'
const COMPANIES = [
  { id: 'openai', name: 'OpenAI' },
  { id: 'microsoft', name: 'Microsoft', ids: ['msft'] },
  { id: 'hidden', name: 'Hidden' },
]

/** A site's files as an editor may have written them. */
function textsOf(files: Readonly<Record<string, unknown>>, indent: string | number = 2, eol = '\n'): SiteTexts {
  const format = (file: unknown) => (typeof file === 'string' ? file : JSON.stringify(file, null, indent).replaceAll('\n', eol) + eol)
  const all = { 'companies.json': COMPANIES, ...files }
  return new Map(
    Object.entries(all)
      .map(([path, file]) => [path, format(file)] as const)
      .sort(),
  )
}

const links = '[a](/articles/first/) [b](/partnerships/microsoft/openai/) [c](/companies/openai/#x) [d](/?company=openai)'
const amounts = [{ value: 1, currency: 'USD', what: 'x', from: 'microsoft', to: 'openai', sameAs: 'first' }]
const FILES = {
  'articles/first.json': articleFile({ date: '2025-01-01', body: [links] }),
  'articles/second.json': articleFile({ follows: ['first'], amounts, body: ['x', { list: [links] }] }),
  'articles/a-draft.json': articleFile({ draft: true, companies: ['hidden'], body: [links] }),
  'collections/path.json': {
    title: 'x',
    summary: 'x',
    introduction: [links],
    articles: ['second', { article: 'first', note: links }],
  },
  'about.md': `# About\n\n${links}\n`,
  'pages/how.md': links,
  'redirects.json': [{ from: '/x/', to: '/articles/first/' }],
}

test('an article gets another slug in every file that names it, and leads on from its former one', () => {
  const { texts, notes } = planRenameArticle(textsOf(FILES), 'first', 'premier', TODAY)
  expect(notes).toEqual([])
  const all = [...texts.values()].join('\n')
  expect(all.match(/first/g)).toEqual(['first'])
  expect(JSON.parse(texts.get('articles/premier.json') ?? '')).toMatchObject({ slugs: ['first'] })
  expect(texts.has('articles/first.json')).toBe(false)
  expect(all.match(/premier/g)).toHaveLength(3 + 2 + 3 + 3)
})

test('a company gets another id in every file that names it, and leads on from its former one', () => {
  const { texts } = planRenameCompany(textsOf(FILES), 'openai', 'a-lab', TODAY)
  const all = [...texts.values()].join('\n')
  expect(all.match(/openai(?!\.com)/g)).toEqual(['openai'])
  expect(JSON.parse(texts.get('companies.json') ?? '')[0]).toEqual({ id: 'a-lab', name: 'OpenAI', ids: ['openai'] })
  expect(all).toContain('/partnerships/a-lab/microsoft/')
})

test('a company that published articles name as a source alone is known by its id', () => {
  const sources = [{ publisher: 'Hidden', company: 'hidden', url: 'https://x.org/' }]
  const { texts, notes } = planRenameCompany(textsOf({ 'articles/first.json': articleFile({ sources }) }), 'hidden', 'shown', TODAY)
  expect(notes).toEqual([])
  expect(JSON.parse(texts.get('companies.json') ?? '')[2]).toEqual({ id: 'shown', name: 'Hidden', ids: ['hidden'] })
})

test('what was never published leaves no former name, which would tell of it', () => {
  const article = planRenameArticle(textsOf(FILES), 'a-draft', 'another', TODAY)
  expect(article.notes).toEqual([expect.stringMatching(/not published yet.*add "a-draft"/)])
  expect([...article.texts.values()].join()).not.toContain('a-draft')
  const company = planRenameCompany(textsOf(FILES), 'hidden', 'another', TODAY)
  expect(company.notes).toEqual([expect.stringMatching(/No published article names "another"/)])
  expect([...company.texts.values()].join()).not.toContain('hidden')
  expect(planRenameArticle(textsOf(FILES), 'second', 'another', '2025-01-01').notes).toHaveLength(1)
  const waits = textsOf({ 'articles/waits.json': articleFile({ companies: ['hidden'], published: '2026-12-24' }) })
  expect(planRenameArticle(waits, 'waits', 'another', TODAY).notes).toHaveLength(1)
  expect(planRenameCompany(waits, 'hidden', 'another', TODAY).notes).toHaveLength(1)
})

test.each([
  ['nothing', 'x', 'There is no article "nothing"'],
  ['secnd', 'x', 'did you mean "second"?'],
  ['former', 'x', 'did you mean "named"? It had the name "former" before'],
  ['first', 'second', 'another article of that name'],
  ['first', 'former', 'a former name of "named", whose addresses lead on by it'],
  ['first', 'A Title', 'lower-case letters'],
  ['first', 'first', 'the name that it has'],
])('article %s can not become %s', (from, to, message) => {
  const texts = textsOf({ ...FILES, 'articles/named.json': articleFile({ slugs: ['former'] }) })
  expect(() => planRenameArticle(texts, from, to, TODAY)).toThrow(message)
  expect(() => planRenameArticle(texts, from, to, TODAY)).toThrow('Nothing was changed.')
})

test.each([
  ['nobody', 'x', 'There is no company "nobody"'],
  ['openai', 'microsoft', 'another company of that name'],
  ['openai', 'msft', 'a former name of "microsoft"'],
])('company %s can not become %s', (from, to, message) => {
  expect(() => planRenameCompany(textsOf(FILES), from, to, TODAY)).toThrow(message)
})

const name = fc.stringMatching(/^[a-z0-9]{3,8}(?:-[a-z0-9]{1,8})?$/).filter((word) => !JSON.stringify([FILES, COMPANIES]).includes(word))
const form = fc.record({ indent: fc.constantFrom('', ' ', '  ', '\t'), eol: fc.constantFrom('\n', '\r\n') })

/** The files without the lists of former names, which are the one thing that a way there and back leaves. */
const withoutFormer = (texts: SiteTexts) => [...texts].map(([path, text]) => [path, text.replace(/,\s*"(?:slugs|ids)": \["[^\]]*\]/g, '')])

test('there and back again is byte for byte the same, but for the former names', () => {
  fc.assert(
    fc.property(name, form, (to, { indent, eol }) => {
      const texts = textsOf({ ...FILES, 'companies.json': COMPANIES.map(({ id, name: title }) => ({ id, name: title })) }, indent, eol)
      const article = planRenameArticle(planRenameArticle(texts, 'first', to, TODAY).texts, to, 'first', TODAY).texts
      expect(withoutFormer(article)).toEqual([...texts])
      expect(JSON.parse(article.get('articles/first.json') ?? '')).toMatchObject({ slugs: ['first', to] })
      const company = planRenameCompany(planRenameCompany(texts, 'openai', to, TODAY).texts, to, 'openai', TODAY).texts
      expect(withoutFormer(company)).toEqual([...texts])
      expect(JSON.parse(company.get('companies.json') ?? '')[0]).toMatchObject({ ids: ['openai', to] })
    }),
  )
})
