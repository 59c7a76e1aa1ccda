import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdit, type Edit, edits, filesOf, firstArchive } from '../../../tests/builds/archiveModel.ts'
import { collectionEntry } from '../../../tests/fixtures/collectionEntry.ts'
import { archiveOf, contentOf, dataFilesOf } from '../../../tests/fixtures/memoryArchive.ts'
import { createPageLoader } from '../../app/server.tsx'
import type { Archive } from '../../content/archive/archive.ts'
import type { ArticleFile } from '../../content/article/articleSchema.ts'
import { ArchiveFacts } from './archiveFacts.ts'
import { type Trace, traceArchive } from './traceArchive.ts'

/** An archive with what tells its parts from those of another. */
async function factsOf(model: ReturnType<typeof firstArchive>): Promise<{ archive: Archive; facts: ArchiveFacts }> {
  const articles = [...model.articles.keys()].map((slug) => [slug, filesOf(model)[`articles/${slug}.json`] as ArticleFile] as const)
  const files = Object.fromEntries(articles)
  const named = new Map(model.companies.map((company) => [company.id, company]))
  const content = contentOf(files, [...named.keys()])
  const collections = [...model.collections.keys()].flatMap((slug) => {
    const file = filesOf(model)[`collections/${slug}.json`] as { title: string; articles: string[] } | undefined
    return file ? [collectionEntry(slug, file.articles, { title: file.title })] : []
  })
  const companies = content.companies.map((company) => ({ ...company, ...named.get(company.id) }))
  const archive = archiveOf({ ...content, companies, collections }, files)
  const blocks = [...dataFilesOf({ ...content, companies, collections })]
    .filter(([path]) => path.startsWith('data/blocks/'))
    .map(([, text]) => text)
  const digests = new Map(articles.map(([slug, file]) => [slug, JSON.stringify(file)]))
  return { archive, facts: await ArchiveFacts.of(archive, { pageTexts: new Map(), articles: digests, blocks }) }
}

async function answersTo(path: string, archive: Archive): Promise<string> {
  return createPageLoader(
    (question) => question(archive),
    '/',
  )(path).then(
    ({ answers, meta }) => answers + JSON.stringify(meta),
    (error: unknown) => String(error),
  )
}

const isTrue = (trace: Trace, facts: ArchiveFacts) => trace.every(([question, answer]) => facts.answer(question) === answer)

/** Edits that leave most pages as they are, whatever those by chance do. */
const SMALL_EDITS: Edit[] = [
  { what: 'day', place: 1, day: 1 },
  { what: 'correct', place: 0, day: 1 },
  { what: 'add', place: 8, day: 27 },
]

test('where everything that a page has asked has the same answers, so has the page', async () => {
  let held = 0
  await fc.assert(
    fc.asyncProperty(edits, async (sequence) => {
      const model = firstArchive()
      const slugs = [...model.articles.keys()]
      const paths = [
        '/',
        '/map/',
        '/ledger/',
        '/companies/',
        '/companies/openai/',
        '/partnerships/microsoft/openai/',
        '/timeline/2025-01/',
        '/collections/',
        '/collections/some/',
      ]
      const before = await factsOf(model)
      const pages = await Promise.all(
        [...paths, ...slugs.map((slug) => `/articles/${slug}/`)].map(async (path) => {
          const { archive, trace } = traceArchive(before.archive, before.facts)
          return { path, answers: await answersTo(path, archive), trace: trace() }
        }),
      )
      for (const edit of sequence) {
        applyEdit(model, edit)
        const after = await factsOf(model)
        for (const { path, answers, trace } of pages) {
          if (!isTrue(trace, after.facts)) continue
          held++
          expect(await answersTo(path, after.archive), `${path} after ${JSON.stringify(edit)}`).toBe(answers)
        }
      }
    }),
    { numRuns: 7, examples: [[SMALL_EDITS]] },
  )
  // Else nothing is taken over, and the test says nothing.
  expect(held).toBeGreaterThan(10)
}, 60_000)

test('the page of an article asks small questions alone, so that another article leaves it as it is', async () => {
  const model = firstArchive()
  const { archive, facts } = await factsOf(model)
  const tracing = traceArchive(archive, facts)
  await answersTo('/articles/deal-3/', tracing.archive)
  const asked = new Set(tracing.trace().map(([question]) => (JSON.parse(question) as string[])[0]))
  for (const whole of ['companies', 'days', 'kinds', 'facets', 'stories', 'amounts', 'search', 'articlesOf'])
    expect([...asked]).not.toContain(whole)
})
