import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import postcss from 'postcss'
import { splitSelectors } from '../../src/publish/styles/canMatch.ts'
import { test } from '../journeyTest.ts'
import { readStyles } from '../readStyles.ts'
import { SITES } from '../sites.ts'

/*
 * Each kind of page has, in itself or in a file, the rules that it can show before the app is there, and the app brings the whole sheet
 * (publish/styles). For each kind: a page, and what its styles take as brotli makes them. Whoever needs more writes the new
 * figure here, and why in the commit.
 */
const RECORDED = {
  'index.html': 6_790,
  'companies/index.html': 4_140,
  'companies/openai/index.html': 6_990,
  'timeline/2025-09/index.html': 4_590,
  'collections/index.html': 3_390,
  'collections/who-pays-for-the-gigawatts/index.html': 4_700,
  'articles/openai-microsoft-reaffirm-strategic-partnership/index.html': 5_720,
  'partnerships/microsoft/openai/index.html': 4_720,
  'map/index.html': 5_830,
  'ledger/index.html': 5_340,
  'saved/index.html': 3_290,
  'search/index.html': 4_910,
  'about/index.html': 3_710,
  'embed/index.html': 3_000,
  '404.html': 3_370,
}
const ROOM = 200

const archive = SITES.archive.folder
const read = (file: string, folder: string = archive) => readFileSync(join(folder, file), 'utf8')
const [, sheet = ''] = / data-styles="[^"]*(assets\/[^"]*)"/.exec(read('index.html')) ?? []
const whole = read(sheet)
const stylesOf = (html: string, folder: string = archive) => readStyles(html, folder)

for (const [file, recorded] of Object.entries(RECORDED)) {
  test(`the styles of /${file} take about ${(recorded / 1000).toFixed(1)} KB`, () => {
    const bytes = brotliCompressSync(stylesOf(read(file))).length
    expect(bytes).toBeLessThanOrEqual(recorded + ROOM)
    expect(bytes, 'the recorded figure is out of date').toBeGreaterThan(recorded - 2 * ROOM)
  })
}

/** Every selector of a sheet with what stands round it (layers, conditions), and what its rules say, one after the other. */
function rulesOf(css: string): Map<string, string> {
  const rules = new Map<string, string>()
  postcss.parse(css).walkRules((rule) => {
    const round: string[] = []
    for (let parent = rule.parent; parent?.type === 'atrule'; parent = parent.parent as typeof parent | undefined)
      round.unshift(`@${'name' in parent ? `${parent.name} ${parent.params}` : ''}`)
    if (round.some((name) => name.startsWith('@keyframes'))) return
    const says = rule.nodes.map(String).filter((text) => !text.startsWith('--'))
    for (const selector of splitSelectors(rule.selector)) {
      const key = [...round, selector].join(' ')
      rules.set(key, (rules.get(key) ?? '') + says.join(';'))
    }
  })
  return rules
}

const wholeRules = rulesOf(whole)
const unescaped = (name: string) => name.replace(/\\(.)/g, '$1')
/** The classes that a selector names; what it rules out is not asked for. */
const classesOf = (selector: string) =>
  [...selector.replace(/:not\((?:\\.|[^\\()]|\([^)]*\))*\)/g, '').matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name = '']) => unescaped(name))

/** The rules of the whole sheet whose classes are all in a page, and which its own styles lack. */
function missingRules(html: string): string[] {
  const classes = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.replaceAll('&amp;', '&').split(/\s+/)))
  const own = rulesOf(stylesOf(html))
  const used = [...wholeRules].filter(([selector]) => {
    const named = classesOf(selector)
    return named.length > 0 && named.every((name) => classes.has(name))
  })
  expect(used.length).toBeGreaterThan(20)
  return used.flatMap(([selector, says]) => (own.get(selector) === says ? [] : [selector]))
}

test('every class of a page that has a rule has it in the page', () => {
  const pages = readdirSync(archive, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  const withStyles = pages.map((file) => [file, read(file)] as const).filter(([, html]) => stylesOf(html) !== '')
  expect(withStyles.length).toBeGreaterThan(300)
  // Articles and pairs differ in what they tell of, so all of them are looked at, each set of classes once.
  const seen = new Set<string>()
  for (const [file, html] of withStyles) {
    const key = [...new Set(html.match(/ class="[^"]*"/g))].toSorted().join() + stylesOf(html).length
    if (!seen.has(key)) expect(missingRules(html), file).toEqual([])
    seen.add(key)
  }
})

test('the beginning of an older article has its styles too', () => {
  const { folder } = SITES.synthetic
  const excerpt = readdirSync(join(folder, 'articles'))
    .filter((name) => !name.endsWith('.json'))
    .map((name) => read(join('articles', name, 'index.html'), folder))
    .find((html) => html.includes(' data-excerpt=""'))
  expect(excerpt).toBeDefined()
  const names = excerpt?.match(/class="[^"]*"/g)?.flatMap((found) => found.slice(7, -1).split(' ')) ?? []
  expect(names.length).toBeGreaterThan(10)
  for (const name of names) expect(stylesOf(excerpt ?? '', folder), name).toContain(`.${name.replace(/[[\]]/g, '\\$&')}`)
})

/** Opens a page without its scripts, with the marks of the root that the first of them makes. */
async function openWithoutApp(page: Page, address: string): Promise<void> {
  await page.unrouteAll()
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue()
    const response = await route.fetch()
    const body = (await response.text()).replace(/<script data-app[\s\S]*?<\/script>/, '').replace('<html', '<html data-scripts')
    await route.fulfill({ response, body })
  })
  await page.goto(address)
  await page.evaluate(() => document.fonts.ready)
}

async function addWhole(page: Page): Promise<void> {
  await page.evaluate(async (href) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = href
    const loaded = new Promise((resolve, reject) => {
      link.onload = resolve
      link.onerror = reject
    })
    document.documentElement.append(link)
    await loaded
  }, `/${sheet}`)
}

/** A picture of the page at rest: far rows and the typeface may come a moment later. */
async function takePicture(page: Page): Promise<Buffer> {
  let last = await page.screenshot()
  for (let attempt = 0; attempt < 10; attempt++) {
    await page.waitForTimeout(700)
    const next = await page.screenshot()
    if (next.equals(last)) return next
    last = next
  }
  throw new Error('the page does not come to rest')
}

const MEDIA = [
  { width: 390, options: {} },
  { width: 1280, options: { colorScheme: 'dark' } },
  { width: 1280, options: { media: 'print', forcedColors: 'active' } },
] as const

// Not the map: its rules are compared above, but its picture on a phone is not the same byte for byte, which is still open.
for (const file of Object.keys(RECORDED).filter((name) => !name.startsWith('map/'))) {
  test(`/${file} looks the same before and after the whole sheet has come`, async ({ page }) => {
    const address = file === '404.html' ? '/nothing/' : `/${file.replace('index.html', '')}`
    for (const { width, options } of MEDIA) {
      await page.setViewportSize({ width, height: 2_400 })
      await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, ...options })
      // Anew each time: the browser remembers how high far rows were.
      await openWithoutApp(page, address)
      const before = await takePicture(page)
      await addWhole(page)
      const after = await takePicture(page)
      expect(after.equals(before), `${width} px wide, ${JSON.stringify(options)}`).toBe(true)
    }
  })
}
