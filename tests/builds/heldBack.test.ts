import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ArticleFile, articleSchema } from '../../src/content/article/articleSchema.ts'
import { type CompanyFile, companiesSchema } from '../../src/content/article/companySchema.ts'
import { type CollectionFile, collectionSchema } from '../../src/content/collection/collectionSchema.ts'
import { articleFile } from '../fixtures/articleFile.ts'
import { copyProject, type ProjectCopy, readOutput } from './projectCopy.ts'

const PATIENCE_MS = 120_000
const SECRET = 'quokkaleaf'
const DAY = { ENTENTE_DAY: '2026-12-01' }

let project: ProjectCopy
beforeEach(() => {
  project = copyProject()
})
afterEach(() => project.remove())

/**
 * The secret word in every field that may hold one, and days that no other article has. What waits for its day was not checked
 * for later news.
 */
const secretArticle = (name: string, date: string): Required<Omit<ArticleFile, 'checked'>> => ({
  $schema: `../${SECRET}.json`,
  title: `${SECRET} title`,
  date,
  companies: [`${SECRET}-inc`, `${SECRET}-payer`, 'openai'],
  roles: { [`${SECRET}-inc`]: ['adviser'], openai: ['customer'] },
  mentions: [`${SECRET}-named`],
  kind: 'chips',
  status: 'ended',
  summary: `${SECRET} summary`,
  body: [`${SECRET} body.[^1]`, { heading: SECRET }, { quote: SECRET, by: SECRET }, { list: [SECRET] }],
  whyItMatters: [`${SECRET} matters.`],
  sources: [
    {
      title: SECRET,
      publisher: SECRET,
      company: `${SECRET}-cited`,
      kind: 'filing',
      url: `https://${SECRET}.org/`,
      date: '1999-07-07',
      read: '1999-07-08',
    },
  ],
  follows: [{ article: 'published', because: SECRET }],
  seeAlso: ['another'],
  terms: [{ name: SECRET, value: SECRET }],
  amounts: [
    {
      value: 77_777_777,
      most: 88_888_888,
      currency: 'KPW',
      what: SECRET,
      from: `${SECRET}-payer`,
      to: 'openai',
      period: '1999-Q3',
      qualifier: SECRET,
      status: 'intended',
      sameAs: 'published',
      partOf: 'another',
    },
  ],
  sizes: [{ value: 7_777, unit: 'people', what: SECRET, from: `${SECRET}-payer`, to: 'openai', qualifier: SECRET }],
  dates: [{ what: SECRET, when: SECRET }],
  authors: [{ name: SECRET, url: `https://${SECRET}.org/` }],
  published: '2030-07-07',
  note: SECRET,
  updated: '2030-07-07',
  corrections: [{ date: '2030-07-07', text: SECRET }],
  slugs: [`${SECRET}-${name}-before`],
  draft: name === 'draft',
})

const secretCompany = (id: string): Required<CompanyFile> => ({
  id: `${SECRET}-${id}`,
  ids: [`${SECRET}-${id}-before`],
  name: `${SECRET} ${id}`,
  aliases: [`${SECRET} alias`],
  tickers: [SECRET.toUpperCase()],
  formerNames: [{ name: `${SECRET} before`, until: '1999-07' }],
  parent: id === 'payer' ? 'openai' : `${SECRET}-payer`,
  // A group that is a part of one of its parts would be a fault.
  partOf: id === 'nobody' ? [] : [`${SECRET}-${id === 'named' ? 'nobody' : 'named'}`],
  sector: SECRET,
  url: `https://${SECRET}.org/`,
  hue: 77,
})

/** Of a draft that names what is out. */
const SECRET_COLLECTION: Required<CollectionFile> = {
  $schema: `../${SECRET}.json`,
  title: `${SECRET} title`,
  summary: `${SECRET} summary`,
  introduction: [SECRET, { heading: SECRET }, { quote: SECRET, by: SECRET }, { list: [SECRET] }],
  articles: [{ article: 'published', note: SECRET }],
  updated: '1999-07-07',
  draft: true,
}

const PUBLISHED = {
  published: articleFile({ date: '2025-01-01' }),
  // The sum of the secret articles is a part of this one.
  another: articleFile({ date: '2025-06-01', kind: 'cloud', amounts: [{ value: 99_999_999, currency: 'KPW', what: 'a programme' }] }),
}
const COMPANIES = [
  { id: 'openai', name: 'OpenAI' },
  { id: 'microsoft', name: 'Microsoft' },
]
const filesOf = (articles: Readonly<Record<string, ArticleFile>>, companies: readonly CompanyFile[]) => ({
  ...Object.fromEntries(Object.entries(articles).map(([slug, file]) => [`articles/${slug}.json`, file])),
  'companies.json': companies,
})

test('the secret articles, companies and collections have every field of the format', () => {
  const fields = Object.keys(articleSchema().shape).filter((field) => field !== 'checked')
  expect(Object.keys(secretArticle('draft', '2030-07-06')).sort()).toEqual(fields.sort())
  expect(Object.keys(secretCompany('inc')).sort()).toEqual(Object.keys(companiesSchema.element.shape).sort())
  expect(Object.keys(SECRET_COLLECTION).sort()).toEqual(Object.keys(collectionSchema.shape).sort())
})

test(
  'nothing of a draft, be it an article or a collection, of an article of a day to come, or of their companies reaches the build, which is as without them',
  async () => {
    project.writeContent(filesOf(PUBLISHED, COMPANIES))
    await project.build({ outDir: 'without', cache: 'none', environment: DAY })
    const secrets = {
      [`${SECRET}-draft`]: secretArticle('draft', '2026-07-06'),
      [`${SECRET}-later`]: { ...secretArticle('later', '2030-07-06'), kind: 'policy' as const },
    }
    // Who owns one of the secret companies can't be owned by it.
    const owned = COMPANIES.map((company) => ({
      ...company,
      ...(company.id !== 'openai' && { parent: `${SECRET}-inc` }),
      partOf: [`${SECRET}-named`],
    }))
    const companies = [...owned, ...['inc', 'payer', 'named', 'cited', 'nobody'].map(secretCompany)]
    project.writeContent({ ...filesOf({ ...PUBLISHED, ...secrets }, companies), [`collections/${SECRET}.json`]: SECRET_COLLECTION })
    await project.build({ outDir: 'dist', cache: 'kept', environment: DAY })
    const treeOf = (outDir: string) => project.treeOf(outDir).filter((line) => !line.includes('companies.json'))
    expect(treeOf('dist')).toEqual(treeOf('without'))
    expect(JSON.parse(readOutput(project, 'dist', 'companies.json'))).toEqual(COMPANIES)
    // Whoever trusts no comparison can read everything.
    const paths = readdirSync(join(project.folder, 'dist'), { recursive: true, withFileTypes: true })
    for (const entry of paths) {
      const text = entry.isFile() ? readFileSync(join(entry.parentPath, entry.name), 'latin1').toLowerCase() : ''
      expect(`${entry.name} ${text}`.includes(SECRET) || text.includes('77777777'), entry.name).toBe(false)
    }
  },
  PATIENCE_MS,
)

test(
  'on its day an article is published, and an archive of nothing never takes the place of a good site',
  async () => {
    project.writeContent(filesOf({ ...PUBLISHED, later: articleFile({ date: '2026-12-02', kind: 'policy' }) }, COMPANIES))
    let said = ''
    const listen = (words: string) => {
      said = words
    }
    const settings = { outDir: 'dist', cache: 'kept' }
    await project.build({ ...settings, environment: DAY }, listen)
    expect(said).toContain('1 article waits for its day; the next build is due on 2026-12-02.')
    await project.build({ ...settings, environment: { ENTENTE_DAY: '2026-12-02' } }, listen)
    expect(said).not.toContain('waits')
    expect(readOutput(project, 'dist', 'articles/later/index.html')).toContain('<h1')
    const good = project.treeOf('dist')
    project.writeContent({ 'companies.json': COMPANIES, 'articles/draft.json': articleFile({ draft: true }) })
    await expect(project.build(settings)).rejects.toThrow(/found {4}nothing but 1 draft\n[\s\S]*the last good site is as it was/)
    expect(project.treeOf('dist')).toEqual(good)
  },
  PATIENCE_MS,
)
