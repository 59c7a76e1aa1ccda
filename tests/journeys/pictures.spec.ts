import { readdirSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { findAxeFaults } from '../findAxeFaults.ts'
import { test } from '../journeyTest.ts'
import { findFeedFaults } from '../links/findFeedFaults.ts'
import { readPublishedSite, readText } from '../links/publishedSite.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'
import { watchShifts } from '../watchShifts.ts'

const { address, folder } = SITES.longWords
const ARTICLE = `${address}articles/with-pictures/`
const ALTS = ['Bars that rise from left to right', 'Bars in a narrow frame', 'The sea below the sky, on its side', 'Bars at the end']

/** How large a picture is drawn, and how large its file says that it is. */
async function sizesOf(page: Page, name: string) {
  const picture = page.getByRole('img', { name })
  await picture.scrollIntoViewIfNeeded()
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true)
  return picture.evaluate((image: HTMLImageElement) => {
    const { width, height } = image.getBoundingClientRect()
    return { natural: [image.naturalWidth, image.naturalHeight], width, height }
  })
}

for (const width of [390, 1280]) {
  test(`pictures have their shape, and nothing moves when they come, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    const readShifts = await watchShifts(page)
    // Letters of another font would move lines, now and then.
    await page.route('**/*.woff2', (route) => route.abort())
    // They come when everything else stands: so what moves before that is not theirs.
    const isParsed = page.waitForEvent('domcontentloaded')
    await page.route('**/images/**', async (route) => {
      await isParsed
      await route.continue()
    })
    await page.goto(ARTICLE)
    await untilTakenOver(page)
    const naturals = [
      [2_000, 900],
      [600, 1_500],
      [64, 96],
      [400, 300],
    ]
    for (const [place, alt] of ALTS.entries()) {
      const { natural, ...drawn } = await sizesOf(page, alt)
      const [wide = 0, high = 0] = naturals[place] ?? []
      expect(natural, alt).toEqual([wide, high])
      expect(drawn.width / drawn.height, alt).toBeCloseTo(wide / high, 1)
      expect(drawn.width, alt).toBeLessThanOrEqual(Math.min(wide, width, 680))
      expect(drawn.height, alt).toBeLessThanOrEqual(720)
    }
    expect((await readShifts()).filter(({ isWhileParsing }) => !isWhileParsing)).toEqual([])
  })
}

test('a picture far below is fetched when somebody comes near it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.setViewportSize({ width: 390, height: 600 })
  await page.goto(ARTICLE, { waitUntil: 'networkidle' })
  expect(asked.filter((url) => url.includes('/images/wide.'))).toHaveLength(1)
  const loading = await page.getByRole('img', { name: ALTS[3] ?? '' }).getAttribute('loading')
  expect(loading).toBe('lazy')
})

test('an article that is opened from a list has its pictures too', async ({ page }) => {
  await page.goto(address)
  await page.getByRole('link', { name: 'OpenAI and Microsoft, with pictures' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'OpenAI and Microsoft, with pictures' })).toBeVisible()
  expect(await sizesOf(page, ALTS[0] ?? '')).toMatchObject({ natural: [2_000, 900] })
  await expect(page.getByRole('figure').first().getByRole('link', { name: 'source 1' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with pictures, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(ARTICLE)
    await untilTakenOver(page)
    expect(await findAxeFaults(page)).toEqual([])
  })
}

test('a picture that does not come says what it shows, in its place', async ({ page }) => {
  await page.route('**/images/**', (route) => route.abort())
  await page.goto(ARTICLE, { waitUntil: 'networkidle' })
  const picture = page.getByRole('img', { name: ALTS[0] ?? '' })
  await expect(picture).toBeVisible()
  expect((await picture.boundingBox())?.height).toBeCloseTo(306, 0)
})

test('only pictures that articles name are published, and pages, feeds and the archive lead to them', () => {
  const files = readdirSync(`${folder}/images`, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('.'))
  expect(files.map((file) => file.replace(/\.[0-9a-f]{10}\./, '.')).sort()).toEqual([
    'at/tall.png',
    'at/turned.jpg',
    'last.png',
    'wide.png',
  ])
  const site = readPublishedSite(SITES.longWords, (path) => path === 'articles/with-pictures/')
  for (const file of files) {
    expect(readText(folder, 'articles/with-pictures/index.html')).toContain(`src="/images/${file}"`)
    for (const other of ['feed.xml', 'feed.atom', 'feed.json', 'data/archive.json']) {
      expect(readText(folder, other), other).toContain(`${address}images/${file}`)
    }
  }
  for (const feed of ['feed.xml', 'feed.atom', 'feed.json']) expect(findFeedFaults(site, feed)).toEqual([])
})
