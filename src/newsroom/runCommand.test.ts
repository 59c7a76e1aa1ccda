import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { articleFile } from '../../tests/fixtures/articleFile.ts'
import { contentFolder, writeFiles } from '../../tests/fixtures/contentFolder.ts'
import { TEST_SITE } from '../../tests/fixtures/siteDescription.ts'
import { watchOutput } from '../../tests/fixtures/watchOutput.ts'
import { setThisSite } from '../content/site/thisSite.ts'
import { COMMANDS } from './commands.ts'
import { runCommand } from './runCommand.ts'

/* What a publisher reads of a command, and its exit code. */

const said = watchOutput()

async function run(...given: string[]): Promise<number> {
  onTestFinished(() => setThisSite(TEST_SITE))
  return runCommand(given)
}

const SITE = { 'site.json': { format: 1, name: 'Qubits' } }

test('without a command all are listed', async () => {
  expect(await run()).toBe(0)
  for (const { name, summary } of COMMANDS) expect(said.out).toContain(`  ${name.padEnd(9)}  ${summary}`)
})

test('a command that there is not, with the one that was meant', async () => {
  expect(await run('bild')).toBe(2)
  expect(said.err).toBe('There is no command "bild"; did you mean "build"?\n')
})

test('a flag that a command does not have', async () => {
  expect(await run('check', '--deep')).toBe(2)
  expect(said.err).toMatch(/--deep[\s\S]*entente check\n/)
})

test('a folder that is right, and one that is not', async () => {
  const folder = contentFolder({ a: articleFile() })
  writeFiles(folder, SITE)
  expect(await run('check', '--site', folder)).toBe(0)
  expect(said.out).toBe('1 articles and 3 companies, no faults, 0 warnings\n')
  expect(JSON.parse(readFileSync(join(folder, '.schema/article.schema.json'), 'utf8'))).toMatchObject({
    properties: { companies: { items: { enum: ['openai', 'microsoft', 'google'] } } },
  })
  writeFiles(folder, { 'articles/b.json': articleFile({ kind: 'robots' }), 'site.json': { format: 1, name: '' } })
  expect(await run('check', '--site', folder)).toBe(1)
  expect(said.err).toContain('articles/b.json:8:11  kind\n')
  expect(said.err).toContain('site.json:3:11  name\n')
  expect(said.err).toContain('2 faults in 2 files')
})

test('faults of drafts are listed in full, and fail only where other articles have some', async () => {
  const folder = contentFolder({ a: articleFile(), b: { ...articleFile({ draft: true }), kind: 'robots', title: '' } })
  writeFiles(folder, SITE)
  expect(await run('check', '--site', folder)).toBe(0)
  expect(said.out).toMatch(/articles\/b\.json:2:12 {2}title\n[\s\S]*articles\/b\.json:8:11 {2}kind\n/)
  expect(said.out).toContain('2 faults in 1 file. All in drafts: they stop no build, which leaves these out.\n')
  expect(said.out).toMatch(/1 articles and 3 companies, no faults but in drafts, 0 warnings\n$/)
  expect(said.err).toBe('')
  writeFiles(folder, { 'articles/c.json': articleFile({ kind: 'robots' }) })
  expect(await run('check', '--site', folder)).toBe(1)
  expect(said.out).toContain('articles/b.json:8:11  kind\n')
  expect(said.err).toContain('1 fault in 1 file. ')
  expect(await run('rename', 'a', 'd', '--site', folder)).toBe(1)
})

test('a new article is a draft that has what is known and nothing else, and is never written over another', async () => {
  const folder = contentFolder({ a: articleFile() })
  writeFiles(folder, SITE)
  const given = ['new', 'OpenAI & Microsoft: “Ünited”', '--companies', 'openai, microsoft', '--date', '2025-10-01', '--site', folder]
  expect(await run(...given)).toBe(0)
  expect(said.out).toContain('articles/openai-microsoft-united.json is a draft. Still to be written: kind, summary, body.')
  const written = readFileSync(join(folder, 'articles/openai-microsoft-united.json'), 'utf8')
  expect(JSON.parse(written)).toEqual({
    $schema: '../.schema/article.schema.json',
    title: 'OpenAI & Microsoft: “Ünited”',
    date: '2025-10-01',
    companies: ['openai', 'microsoft'],
    draft: true,
  })
  expect(await run(...given)).toBe(1)
  expect(said.err).toContain('is there already')
  expect(readFileSync(join(folder, 'articles/openai-microsoft-united.json'), 'utf8')).toBe(written)
})

test('a new article may have everything but its body from flags', async () => {
  const folder = contentFolder({})
  const flags = {
    companies: 'openai',
    kind: 'chips',
    date: '2025-10-01',
    status: 'intended',
    summary: 'A plan.',
    why: 'It matters.',
    source: 'https://labs.example.com/plan/',
    slug: 'a-plan',
  }
  const given = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value])
  expect(await run('new', '计划', ...given, '--site', folder)).toBe(0)
  expect(said.out).toContain(
    'articles/a-plan.json is a draft. Still to be written: body. Readers also look for the title and publisher of its source.',
  )
  expect(JSON.parse(readFileSync(join(folder, 'articles/a-plan.json'), 'utf8'))).toMatchObject({
    status: 'intended',
    whyItMatters: ['It matters.'],
    sources: [{ url: 'https://labs.example.com/plan/' }],
  })
})

test('a title that gives no address, and none at all', async () => {
  const folder = contentFolder({})
  expect(await run('new', '计划', '--site', folder)).toBe(1)
  expect(said.err).toContain('--slug a-new-deal')
  expect(await run('new', ' ', '--site', folder)).toBe(1)
  expect(said.err).toContain('A title is wanted')
  expect(existsSync(join(folder, 'articles'))).toBe(false)
})

test.each([
  ['a company that there is not', ['--companies', 'opnai'], 'companies.json lists no "opnai"; did you mean openai?'],
  ['a name in the place of an id', ['--companies', 'OpenAI'], 'companies.json lists no "OpenAI"; did you mean openai?'],
  ['a kind that there is not', ['--companies', 'openai', '--kind', 'agrement'], 'There is no kind "agrement"; did you mean "agreement"?'],
  ['a status that there is not', ['--status', 'intendd'], 'There is no status "intendd"; did you mean "intended"?'],
  ['a source that is no link', ['--source', 'labs.example.com'], '"labs.example.com" is no link'],
  ['a day that there is not', ['--companies', 'openai', '--date', '2026-13-01'], '"2026-13-01" is no day'],
])('a new article with %s is not begun', async (_what, flags, said_) => {
  const folder = contentFolder({})
  expect(await run('new', 'A deal', ...flags, '--site', folder)).toBe(1)
  expect(said.err).toContain(said_)
  expect(existsSync(join(folder, 'articles'))).toBe(false)
})

test('letters that only some languages have are written out in the name of a file', async () => {
  const folder = contentFolder({})
  expect(await run('new', 'L’œuvre au cœur', '--companies', 'openai', '--site', folder)).toBe(0)
  expect(existsSync(join(folder, 'articles/l-oeuvre-au-coeur.json'))).toBe(true)
})

test('what an older draft says is to be written is told, and stops it from being published', async () => {
  const open = { summary: '…', body: ['…'], whyItMatters: ['…'] }
  const folder = contentFolder({ 'a-deal': articleFile({ ...open, draft: true }) })
  expect(await run('check', '--site', folder)).toBe(0)
  expect(said.out).toContain('is a draft in which body[0], whyItMatters[0], summary are to be written')
  writeFiles(folder, { 'articles/a-deal.json': articleFile(open) })
  expect(await run('check', '--site', folder)).toBe(1)
  expect(said.err).toContain('a text in its place; as long as there is none, "draft": true')
})

test('a folder where there is no site is told as such, by every command but the one that begins one', async () => {
  for (const { name } of COMMANDS.filter(({ name: one }) => one !== 'init')) {
    const words = { new: ['A deal'], import: ['release.txt'], rename: ['a', 'b'], merge: ['a', 'b'] }[name] ?? []
    expect(await run(name, ...words, '--site', '/no/such/folder'), name).toBe(2)
    expect(said.err).toContain('entente init begins one')
    said.err = ''
  }
})

test('words that a command does not take are told', async () => {
  expect(await run('check', 'folder')).toBe(2)
  expect(said.err).toContain('entente check takes no words, and found "folder"; a folder is named with --site folder')
  said.err = ''
  expect(await run('rename', 'one')).toBe(2)
  expect(said.err).toContain('entente rename takes 2 words, and found 1')
})

test('a folder that may not be written is told without a stack', async () => {
  const failing = vi.spyOn(COMMANDS.find(({ name }) => name === 'check') ?? expect.fail(), 'run')
  failing.mockRejectedValue(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', path: '/site/x.json' }))
  expect(await run('check', '--site', contentFolder({}))).toBe(1)
  expect(said.err).toBe('/site/x.json may not be read or written by whoever runs this (EACCES).\n')
})

test('what to look at today is listed, as text and as JSON; what is a draft or has faults is not', async () => {
  vi.stubEnv('ENTENTE_DAY', '2026-02-01')
  onTestFinished(() => void vi.unstubAllEnvs())
  const body = ['It is to open by December 2025.']
  const folder = contentFolder({ a: articleFile({ body }), b: articleFile({ body, draft: true }), c: { title: 'Nothing else' } })
  expect(await run('follow-up', '--site', folder)).toBe(0)
  expect(said.out).toContain('1 article with a promise whose day has passed; the longest waiting first.')
  expect(said.out).toContain(
    'Since 1 January 2026: OpenAI and Microsoft sign a new agreement\n  “It is to open by December 2025.”\n  articles/a.json\n',
  )
  expect(said.err).toBe('1 article has faults and is left out; entente check tells them.\n')
  said.out = ''
  expect(await run('follow-up', '--json', '--site', folder)).toBe(0)
  expect(JSON.parse(said.out)).toMatchObject({ today: '2026-02-01', followUps: [{ why: 'promise', slug: 'a', since: '2026-01-01' }] })
})

test('nothing to look at is said', async () => {
  expect(await run('follow-up', '--site', contentFolder({}))).toBe(0)
  expect(said.out).toBe('Nothing waits to be looked at.\n')
})
