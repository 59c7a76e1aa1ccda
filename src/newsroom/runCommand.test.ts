import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { articleFile } from '../../tests/fixtures/articleFile.ts'
import { contentFolder, writeFiles } from '../../tests/fixtures/contentFolder.ts'
import { TEST_SITE } from '../../tests/fixtures/siteDescription.ts'
import { setThisSite } from '../content/site/thisSite.ts'
import { COMMANDS } from './commands.ts'
import { runCommand } from './runCommand.ts'

/* What a publisher reads of a command, and its exit code. */

const said = { out: '', err: '' }
beforeEach(() => {
  Object.assign(said, { out: '', err: '' })
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.out += String(text)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.err += String(text)
    return true
  })
})

async function run(...given: string[]): Promise<number> {
  onTestFinished(() => setThisSite(TEST_SITE))
  return runCommand(given)
}

const SITE = { 'site.json': { format: 1, name: 'Qubits' } }

test('without a command all are listed', async () => {
  expect(await run()).toBe(0)
  for (const { name, summary } of COMMANDS) expect(said.out).toContain(`${name.padEnd(8)} ${summary}`)
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

test('a new article is a draft that passes the check, and is never written over another', async () => {
  const folder = contentFolder({ a: articleFile() })
  writeFiles(folder, SITE)
  const given = ['new', 'OpenAI & Microsoft: “Ünited”', '--companies', 'openai, microsoft', '--date', '2025-10-01', '--site', folder]
  expect(await run(...given)).toBe(0)
  expect(said.out).toContain('articles/openai-microsoft-united.json is a draft')
  expect(JSON.parse(readFileSync(join(folder, 'articles/openai-microsoft-united.json'), 'utf8'))).toMatchObject({
    title: 'OpenAI & Microsoft: “Ünited”',
    date: '2025-10-01',
    companies: ['openai', 'microsoft'],
    draft: true,
  })
  expect(await run('check', '--site', folder)).toBe(0)
  expect(await run(...given)).toBe(1)
  expect(said.err).toContain('is there already')
})

test('a new article without companies asks for them, with ids that there are', async () => {
  const folder = contentFolder({})
  expect(await run('new', 'A deal', '--site', folder)).toBe(1)
  expect(said.err).toContain('--companies openai,microsoft\n')
})
