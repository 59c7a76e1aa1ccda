import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { type FontFace, fontFaces } from '../../src/publish/fonts/fontFaces.ts'
import { test } from '../journeyTest.ts'
import { readStyles } from '../readStyles.ts'
import { SITES } from '../sites.ts'

/*
 * The typeface comes in parts (docs/decisions/0019-font-in-parts.md): every page fetches the one of English text at once, and
 * others where it shows their characters.
 */
const MOST_FIRST_BYTES = 25_000
const PAGES = [
  '',
  'articles/openai-microsoft-reaffirm-strategic-partnership/',
  'companies/',
  'companies/openai/',
  'partnerships/microsoft/openai/',
  'timeline/2025-09/',
  'map/',
  'ledger/',
  'search/',
  'about/',
]

const archive = SITES.archive.folder
const read = (path: string) => readFileSync(join(archive, path, 'index.html'), 'utf8')
const facesOf = (html: string): FontFace[] => fontFaces(readStyles(html, archive))

/** Of the built files that of a part, by the part's name. */
function builtFile(name: string): string {
  const [file = ''] = readdirSync(join(archive, 'assets')).filter((built) =>
    new RegExp(`^newsreader-${name}-[\\w-]{8}\\.woff2$`).test(built),
  )
  return file
}

/** The names of the font files that a page fetches, once each; they fill up while it is used. */
function watchFonts(page: Page): Set<string> {
  const fetched = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.woff2')) fetched.add(pathname.replace(/^.*\//, ''))
  })
  return fetched
}

test('every page fetches early the part of the typeface that is declared first, and no other', () => {
  const first = builtFile('english')
  expect(statSync(join(archive, 'assets', first)).size).toBeLessThanOrEqual(MOST_FIRST_BYTES)
  for (const path of PAGES) {
    const html = read(path)
    expect(html.match(/<link rel="preload"[^>]*>/g), path).toEqual([
      `<link rel="preload" href="/assets/${first}" as="font" type="font/woff2" crossorigin>`,
    ])
    expect(facesOf(html)[0]?.file, path).toBe(first)
    expect(readStyles(html, archive).match(/font-display:swap/g)).toHaveLength(facesOf(html).length)
  }
})

for (const path of PAGES) {
  test(`/${path}, in English, fetches one file of the typeface`, async ({ page }) => {
    const fetched = watchFonts(page)
    await page.goto(path, { waitUntil: 'networkidle' })
    await page.evaluate(() => document.fonts.ready)
    expect([...fetched]).toEqual([builtFile('english')])
  })
}

test('nearly every article of the archive is set with the first part alone', () => {
  const others = new Set(
    facesOf(read(''))
      .slice(1)
      .flatMap(({ characters }) => characters),
  )
  expect(others.size).toBeGreaterThan(300)
  const files = readdirSync(join(archive, 'articles')).filter((file) => file.endsWith('.json'))
  const needing = files.filter((file) =>
    [...readFileSync(join(archive, 'articles', file), 'utf8')].some((character) => others.has(character)),
  )
  expect(files.length).toBeGreaterThan(200)
  expect(needing.length / files.length).toBeLessThan(0.01)
})

/** Opens the page of a company by the name that it would have, without the app, which knows it by its own. */
async function openCompany(page: Page, name: string): Promise<void> {
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.route('**/companies/openai/', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replaceAll(/(<h1[^>]*>).*?(?=<\/h1>)/gs, `$1${name}`) })
  })
  await page.goto('companies/openai/', { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
}

/** The typefaces that the heading is drawn with, those of the reader's system among them. */
async function drawnWith(page: Page): Promise<{ familyName: string; isCustomFont: boolean }[]> {
  const client = await page.context().newCDPSession(page)
  await client.send('DOM.enable')
  await client.send('CSS.enable')
  const { root } = await client.send('DOM.getDocument')
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' })
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId })
  return fonts.map(({ familyName, isCustomFont }) => ({ familyName, isCustomFont }))
}

for (const { language, name, parts } of [
  { language: 'English', name: 'Café “Zoë” & Co. – £5', parts: ['english'] },
  { language: 'Polish', name: 'Świętokrzyska Spółka Żółw', parts: ['english', 'latin-ext'] },
  // As some systems write it: letters, and their accents after them.
  { language: 'decomposed Polish', name: 'Świętokrzyska'.normalize('NFD'), parts: ['english', 'latin-ext'] },
  { language: 'Turkish', name: 'Türkiye İş Bankası', parts: ['english', 'latin', 'latin-ext'] },
  { language: 'Danish', name: 'Ørsted', parts: ['english', 'latin'] },
]) {
  test(`a name in ${language} is set in Newsreader, and fetches what it needs`, async ({ page }) => {
    const fetched = watchFonts(page)
    await openCompany(page, name)
    await page.evaluate(() => document.fonts.ready)
    expect([...fetched].toSorted()).toEqual(parts.map(builtFile).toSorted())
    const fonts = await drawnWith(page)
    expect(fonts.length).toBeGreaterThan(0)
    for (const { familyName, isCustomFont } of fonts) {
      expect(isCustomFont, familyName).toBe(true)
      expect(familyName).toContain('Newsreader')
    }
  })
}
