import { type ExecFileException, execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'

/*
 * A publisher's first hour: the package as it is published, installed into an empty folder, from the first command to a site that is
 * served.
 */

const folder = mkdtempSync(join(tmpdir(), 'entente-publisher-'))
const site = join(folder, 'site')
const ENVIRONMENT = { ...process.env, NODE_ENV: '', npm_config_audit: 'false', npm_config_fund: 'false', npm_config_prefer_offline: 'true' }

interface Result {
  code: number
  said: string
}

function run(command: string, given: readonly string[], cwd = site): Promise<Result> {
  return new Promise((resolve) => {
    execFile(command, [...given], { cwd, env: ENVIRONMENT, encoding: 'utf8' }, (error: ExecFileException | null, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, said: out + err }),
    )
  })
}

const entente = (...given: string[]) => run(join(site, 'node_modules/.bin/entente'), given)

beforeAll(async () => {
  mkdirSync(site)
  const packed = await run('npm', ['pack', '--pack-destination', folder], process.cwd())
  expect(packed).toMatchObject({ code: 0 })
  const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  writeFileSync(join(site, 'package.json'), '{ "name": "quantum-deals", "private": true }\n')
  expect(await run('npm', ['install', join(folder, file)])).toMatchObject({ code: 0 })
}, 240_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the package brings what builds sites, and nothing of what tests it', () => {
  const inside = readdirSync(join(site, 'node_modules/entente'), { recursive: true, encoding: 'utf8' })
  expect(inside.filter((path) => /\.test\.tsx?$|^tests\b|^public\b/.test(path))).toEqual([])
  for (const tool of ['vitest', '@playwright/test', '@biomejs/biome', 'knip', 'lighthouse', 'typescript', 'jsdom']) {
    expect(existsSync(join(site, 'node_modules', tool)), tool).toBe(false)
  }
})

test('from an empty folder to a site: init, new, check, build, preview', async () => {
  expect(await entente('init')).toMatchObject({ code: 0, said: expect.stringContaining('public/ holds a site') })
  expect(JSON.parse(readFileSync(join(site, 'package.json'), 'utf8'))).toMatchObject({
    name: 'quantum-deals',
    scripts: { start: 'entente dev', check: 'entente check', build: 'entente build' },
    dependencies: { entente: expect.stringMatching(/\.tgz$/) },
  })
  expect(readFileSync(join(site, '.github/workflows/site.yml'), 'utf8')).toContain('npx entente build')
  expect(readFileSync(join(site, '.gitignore'), 'utf8')).toContain('.entente-cache/\n')
  expect(await entente('init')).toMatchObject({ code: 1, said: expect.stringContaining('public is there already') })
  expect(await entente('new', 'Example Labs buys a computer', '--companies', 'example-labs')).toMatchObject({ code: 0 })
  const draft = join(site, 'public/articles/example-labs-buys-a-computer.json')
  const begun: unknown = JSON.parse(readFileSync(draft, 'utf8'))
  const rest = { date: '2026-03-02', kind: 'chips', summary: 'It is the first.', body: ['Example Labs has bought a computer.'] }
  writeFileSync(draft, JSON.stringify(Object.assign({}, begun, rest)))
  expect(await entente('check')).toEqual({
    code: 0,
    said: expect.stringMatching(
      /^public\/articles\/example-labs-buys-a-computer\.json: has no "whyItMatters".*\n.*: has no sources.*\n3 articles and 2 companies, no faults, 2 warnings\n$/,
    ),
  })
  const built = await entente('build')
  expect(built).toMatchObject({ code: 0, said: expect.stringContaining('2 articles published') })
  const page = readFileSync(join(site, 'dist/articles/sample-cloud-to-supply-example-labs/index.html'), 'utf8')
  expect(page).toContain('<title>Sample Cloud is to supply Example Labs for five years · My timeline</title>')
  expect(page).toContain('href="/partnerships/example-labs/sample-cloud/"')
  expect(page).not.toContain('Example Labs buys a computer')
  // Styles of our own classes: those who look for them pass over packages unless they are told.
  expect(readFileSync(join(site, 'dist/index.html'), 'utf8')).toContain('.gap-x-7{')

  const server = spawn(join(site, 'node_modules/.bin/entente'), ['preview', '--port', '4599'], { cwd: site, env: ENVIRONMENT })
  onTestFinished(() => void server.kill())
  await new Promise<void>((resolve) => server.stdout.on('data', (words: Buffer) => String(words).includes('4599') && resolve()))
  const served = await fetch('http://localhost:4599/about/')
  expect(served.status).toBe(200)
  expect(await served.text()).toContain('Say here who you are')
  expect((await fetch('http://localhost:4599/nothing/')).status).toBe(404)
}, 120_000)

test('a fault in the content is told once, with its place, and the last good site stays', async () => {
  const file = join(site, 'public/articles/a-slip.json')
  writeFileSync(file, '{ "title": "A slip", }')
  onTestFinished(() => rmSync(file))
  const before = readFileSync(join(site, 'dist/index.html'), 'utf8')
  const { code, said } = await entente('build')
  expect(code).toBe(1)
  expect(said.split('public/articles/a-slip.json:1:22')).toHaveLength(2)
  expect(said).not.toMatch(/^\s+at /m)
  expect(readFileSync(join(site, 'dist/index.html'), 'utf8')).toBe(before)
}, 60_000)
