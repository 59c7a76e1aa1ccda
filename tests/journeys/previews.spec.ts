import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { buildVariables } from '../buildSites.ts'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'

const ARTICLE = 'articles/openai-microsoft-reaffirm-strategic-partnership/'
const PAGES = [
  '',
  'companies/',
  'about/',
  'timeline/2025-09/',
  ARTICLE,
  'companies/anthropic/',
  'partnerships/microsoft/openai/',
  'nothing-here/',
]
const GERMAN_PAGES = [
  '',
  'companies/',
  'about/',
  'pages/methode/',
  'timeline/2025-09/',
  'articles/sqbg-bestellt-zwei-rechner-bei-zwillingsion/',
  'companies/sqbg/',
  'partnerships/sqbg/zwillingsion/',
]
/** Every page with the site that it is of. */
const ALL = [...PAGES.map((path) => ({ site: SITES.archive, path })), ...GERMAN_PAGES.map((path) => ({ site: SITES.quantum, path }))]

/** What a crawler reads in a page's head. */
function tagOf(html: string, name: string): string {
  return new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`).exec(html)?.[1] ?? ''
}

for (const { site, path } of ALL) {
  test(`${site.base}${path} names a picture of the stated size, which may be kept for ever`, async ({ request }) => {
    const html = await (await request.get(site.address + path)).text()
    const address = tagOf(html, 'og:image')
    expect(address).toMatch(new RegExp(`^${site.address}previews/[a-z0-9-]+\\.[0-9a-f]{10}\\.png$`))
    expect(tagOf(html, 'twitter:image')).toBe(address)
    expect(tagOf(html, 'og:image:alt')).not.toBe('')
    const response = await request.get(address)
    expect(response.headers()['content-type']).toBe('image/png')
    expect(response.headers()['cache-control']).toContain('immutable')
    const png = await response.body()
    expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([
      tagOf(html, 'og:image:width'),
      tagOf(html, 'og:image:height'),
    ])
    expect(png.length).toBeLessThan(300_000)
  })
}

test('an article, a company and two companies have pictures of their own, and lists share that of the site', async ({ request }) => {
  const pictures = await Promise.all(PAGES.map(async (path) => tagOf(await (await request.get(path)).text(), 'og:image')))
  expect(new Set(pictures).size).toBe(4)
})

test('crawlers get the picture without words beside that of the article', async ({ request }) => {
  const html = await (await request.get(ARTICLE)).text()
  const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}') as { image: string[] }
  expect(data.image[0]).toBe(tagOf(html, 'og:image'))
  expect(data.image[1]).toMatch(/\/previews\/discs\.[0-9a-f]{10}\.png$/)
  expect((await request.get(data.image[1] ?? '')).ok()).toBe(true)
})

test('a second build of the same content draws no picture and writes the same bytes', async () => {
  const { folder, content, base, address } = SITES.before
  const again = `${folder}-again`
  const build = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', again, '--base', base], {
    env: { ...process.env, ...buildVariables(content, address) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  build.stdout.on('data', (words: Buffer) => {
    said += words.toString()
  })
  expect((await once(build, 'close'))[0]).toBe(0)
  expect(said).toMatch(/[1-9][\d,]* preview pictures \(all as before\)/)
  // What a publisher reads fits on a screen: no list of the bundler's files, and nothing that moves, since this is no terminal.
  expect(said.split('\n').filter((line) => /\.m?js/.test(line) || line.includes('\u001b'))).toEqual([])
  expect(said.trim().split('\n').length).toBeLessThan(20)
  expect(filesOf(again)).toEqual(filesOf(folder))
  for (const file of filesOf(folder)) {
    expect(readFileSync(join(again, file)).equals(readFileSync(join(folder, file))), file).toBe(true)
  }
})

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
    .sort()
}
