import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentFolder, temporaryFolder, writeFiles } from '../../../tests/fixtures/contentFolder.ts'
import { TEST_SITE } from '../../../tests/fixtures/siteDescription.ts'
import { watchOutput } from '../../../tests/fixtures/watchOutput.ts'
import { setThisSite } from '../../content/site/thisSite.ts'
import { runCommand } from '../runCommand.ts'

/* What a publisher reads of an import, its exit code, and what lies in the folder afterwards. */

const RELEASE = `OpenAI and Microsoft agree on computing

REDMOND, Nov. 12, 2026 (GLOBE NEWSWIRE) -- OpenAI and Microsoft have signed a contract for up to $4 billion over five years, and Northern Fjord AS is to build the halls.

Why it matters: OpenAI would buy more than it draws today.

About Microsoft
Microsoft makes software.
`

const said = watchOutput()

async function run(...given: string[]): Promise<number> {
  onTestFinished(() => setThisSite(TEST_SITE))
  Object.assign(said, { out: '', err: '' })
  return runCommand(['import', ...given])
}

const drafts = (site: string) => readdirSync(join(site, 'articles')).sort()

test('a release becomes a draft, and what was found is told with its words', async () => {
  const site = contentFolder({ old: articleFile() })
  const files = temporaryFolder({ 'release.txt': RELEASE })
  expect(await run(join(files, 'release.txt'), '--site', site)).toBe(0)
  expect(drafts(site)).toEqual(['old.json', 'openai-and-microsoft-agree-on-computing.json'])
  expect(said.out).toContain('date 2026-11-12 from "Nov. 12, 2026" (dateline)')
  expect(said.out).toContain('up to $4 billion from "up to $4 billion over five years" (opening)')
  expect(said.out).toContain('"Northern Fjord" is not in companies.json: "northern-fjord" could be its id')
  expect(said.out).toContain('missing  summary: one or two sentences')
  expect(said.out).toContain('cut off  1 paragraph from "About Microsoft')
  expect(said.out).toContain('1 draft was made.')
  const draft = JSON.parse(readFileSync(join(site, 'articles/openai-and-microsoft-agree-on-computing.json'), 'utf8')) as unknown
  expect(draft).toMatchObject({
    companies: ['openai', 'microsoft'],
    whyItMatters: ['OpenAI would buy more than it draws today.'],
    draft: true,
  })
})

test('the same again makes nothing, and nothing that is there is written over', async () => {
  const site = contentFolder({ old: articleFile() })
  const files = temporaryFolder({ 'release.txt': RELEASE })
  await run(join(files, 'release.txt'), '--site', site)
  const path = join(site, 'articles/openai-and-microsoft-agree-on-computing.json')
  const edited = readFileSync(path, 'utf8').replace('"draft": true', '"kind": "cloud",\n  "draft": true')
  writeFiles(site, { 'articles/openai-and-microsoft-agree-on-computing.json': edited })
  expect(await run(join(files, 'release.txt'), '--site', site)).toBe(0)
  expect(said.out).toContain('was imported before, as articles/openai-and-microsoft-agree-on-computing.json; nothing was written')
  expect(said.out).toContain('0 drafts were made; 1 was there before.')
  expect(readFileSync(path, 'utf8')).toBe(edited)
  expect(drafts(site)).toHaveLength(2)
})

test('--dry-run writes nothing; --json says the same to a script', async () => {
  const site = contentFolder({ old: articleFile() })
  const files = temporaryFolder({ 'release.txt': RELEASE })
  expect(await run(join(files, 'release.txt'), '--site', site, '--dry-run', '--json')).toBe(0)
  expect(drafts(site)).toEqual(['old.json'])
  expect(JSON.parse(said.out)).toMatchObject([
    {
      problems: [],
      proposals: [
        {
          origin: 'release.txt',
          slug: 'openai-and-microsoft-agree-on-computing',
          importedAs: null,
          asks: [{ field: 'kind' }, { field: 'status' }],
        },
      ],
    },
  ])
})

test('what can not be read is told, and the rest is made all the same', async () => {
  const site = contentFolder({ old: articleFile() })
  const files = temporaryFolder({ 'release.txt': RELEASE, 'empty.txt': '', 'broken.json': '[{"title": ' })
  const given = ['none.txt', 'empty.txt', 'broken.json', 'release.txt'].map((name) => join(files, name))
  expect(await run(...given, '--site', site)).toBe(1)
  expect(said.err).toContain('none.txt is not there')
  expect(said.err).toContain('empty.txt')
  expect(said.err).toContain('broken.json')
  expect(said.out).toContain('1 draft was made.')
})

test('a day that could be another one is asked about', async () => {
  const site = contentFolder({ old: articleFile() })
  const files = temporaryFolder({ 'deals.csv': 'Date,Title,Companies\n9/12/2025,A deal,OpenAI; Microsoft\n' })
  expect(await run(join(files, 'deals.csv'), '--site', site)).toBe(0)
  expect(said.out).toMatch(/asks {5}date: Which day is 9\/12\/2025.* 2025-09-12 \| 2025-12-09/)
})

test('a text comes in by standard input', async () => {
  const site = contentFolder({ old: articleFile() })
  const out = await new Promise<string>((done, fail) => {
    const child = execFile(process.execPath, [resolve('bin/entente.js'), 'import', '-', '--site', site], (error, text) =>
      error ? fail(error) : done(text),
    )
    child.stdin?.end(RELEASE)
  })
  expect(out).toContain('1 draft was made.')
  expect(drafts(site)).toHaveLength(2)
}, 60_000)

test('what is no file of a folder goes by a name that says what it is', async () => {
  const site = contentFolder({})
  expect(await run('/dev/null', '--site', site)).toBe(1)
  expect(said.err).toContain('/dev/null is empty.')
})
