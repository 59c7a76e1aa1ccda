import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { archiveSchema } from '../../src/content/article/archiveSchema.ts'
import { setThisSite } from '../../src/content/site/thisSite.ts'
import { readSite } from '../../src/publish/check/site/readSite.ts'
import { buildSite } from '../buildSite.ts'
import { test } from '../journeyTest.ts'
import { findDeadLinks } from '../links/findDeadLinks.ts'
import { findFeedFaults } from '../links/findFeedFaults.ts'
import { findHeadFaults, isIndexable } from '../links/findHeadFaults.ts'
import { hashTree } from '../links/hashTree.ts'
import { kindOf, type PublishedSite, readPublishedSite, readText } from '../links/publishedSite.ts'
import { readPngSize } from '../links/readPngSize.ts'
import { readSitemap } from '../links/readSitemap.ts'
import { SITES } from '../sites.ts'

/*
 * What every page must be for chats, feed readers and crawlers, which run no scripts. The pages are found in the built
 * sites, so that those which are added later are held to the same.
 */

/**
 * The archive of the journeys and what is published, a small one in which some pairs of companies have but a short page, and
 * one that is not ours.
 */
const WHOLE = [
  { ...SITES.published, fewestPages: 71, kind: 'cloud' },
  { ...SITES.archive, fewestPages: 71, kind: 'cloud' },
  { ...SITES.before, fewestPages: 71, kind: 'cloud' },
  { ...SITES.quantum, fewestPages: 40, kind: 'uebernahme' },
] as const
const read = new Map<string, PublishedSite>()

/** Read once for all tests of a worker. */
function siteAt(site: (typeof SITES)[keyof typeof SITES]): PublishedSite {
  const known = read.get(site.folder) ?? readPublishedSite(site)
  read.set(site.folder, known)
  return known
}

const pagesOf = (site: PublishedSite) => [...site.pages.values()]

for (const where of WHOLE) {
  test(`${where.folder}: every page says what it is`, () => {
    const site = siteAt(where)
    expect(site.pages.size).toBeGreaterThanOrEqual(where.fewestPages)
    expect(
      pagesOf(site)
        .filter(({ isRedirect }) => !isRedirect)
        .flatMap((page) => findHeadFaults(site, page)),
    ).toEqual([])
  })

  test(`${where.folder}: no two pages have the same title`, () => {
    const site = siteAt(where)
    const titles = pagesOf(site)
      .filter((page) => isIndexable(page, site))
      .flatMap((page) => page.titles)
    expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([])
  })

  test(`${where.folder}: every link within the site leads somewhere`, () => {
    const site = siteAt(where)
    expect(pagesOf(site).flatMap((page) => findDeadLinks(site, page))).toEqual([])
  })

  test(`${where.folder}: every feed can be read, and its entries are pages`, () => {
    const site = siteAt(where)
    const feeds = [...site.files].filter((file) => /(?:^|\/)feed\.(?:xml|atom|json)$/.test(file))
    expect(feeds).toEqual(expect.arrayContaining(['feed.xml', 'feed.atom', 'feed.json', `kinds/${where.kind}/feed.atom`]))
    expect(feeds.flatMap((file) => findFeedFaults(site, file))).toEqual([])
  })

  test(`${where.folder}: the sitemaps name the pages that are to be indexed, each once, and robots.txt names the sitemaps`, () => {
    const site = siteAt(where)
    const { pages, news } = readSitemap(site)
    const indexable = pagesOf(site)
      .filter((page) => isIndexable(page, site))
      // Further parts of a list may be listed, and are found by links alone.
      .filter(({ path }) => !/\/page\/\d+\/$/.test(path))
      .map(({ path }) => site.address + path)
    expect(pages.toSorted()).toEqual(indexable.toSorted())
    expect(news.filter((address) => !pages.includes(address))).toEqual([])
    expect(readText(site.folder, 'robots.txt')).toContain(`\nSitemap: ${site.address}sitemap.xml\n`)
  })

  test(`${where.folder}: the archive as one file keeps to its schema and has every article`, () => {
    const site = siteAt(where)
    // Its kinds and statuses are those of the site.
    setThisSite(readSite(where.content).description)
    const archive = archiveSchema().parse(JSON.parse(readText(site.folder, 'data/archive.json')))
    const articles = pagesOf(site).filter(({ path }) => path.startsWith('articles/'))
    expect(archive.articles.map(({ address }) => address).toSorted()).toEqual(articles.map(({ path }) => site.address + path).toSorted())
    expect(archive.count).toBe(articles.length)
  })
}

test('the article in the news names pictures in the shapes that search engines ask for, wide enough for large results', () => {
  const site = siteAt(SITES.archive)
  const [newest = ''] = readSitemap(site).news
  const page = site.pages.get(newest.slice(site.address.length))
  const [article] = (page?.data ?? []) as { image: string[] }[]
  const sizes = article?.image.map((address) => readPngSize(readFileSync(join(site.folder, address.slice(site.address.length)))))
  expect(sizes).toEqual([
    { width: 1200, height: 630 },
    { width: 1200, height: 675 },
    { width: 1200, height: 900 },
    { width: 1200, height: 1200 },
  ])
})

test('a page of every kind is served without scripts, and what there is not is not found', async ({ request }) => {
  const site = siteAt(SITES.archive)
  const ofEachKind = new Map(pagesOf(site).map(({ path }) => [kindOf(path), path]))
  for (const path of ofEachKind.values()) {
    if (path === '404.html') continue
    const response = await request.get(site.address + path)
    expect(response.status(), path).toBe(200)
    expect(response.headers()['content-type'], path).toContain('text/html')
  }
  const missing = await request.get(`${site.address}articles/nothing-here/`)
  expect(missing.status()).toBe(404)
  expect(await missing.text()).toContain('<meta name="robots" content="noindex">')
})

test('under a sub-folder a page of every kind says what it is and leads somewhere', () => {
  const kinds = new Set<string>()
  const site = readPublishedSite(SITES.synthetic, (path) => !kinds.has(kindOf(path)) && Boolean(kinds.add(kindOf(path))))
  expect(site.pages.size).toBeGreaterThan(6)
  const whole = pagesOf(site).filter(({ isRedirect }) => !isRedirect)
  expect(whole.flatMap((page) => findHeadFaults(site, page))).toEqual([])
  expect(pagesOf(site).flatMap((page) => findDeadLinks(site, page))).toEqual([])
})

test('a second build of the same content is the same, byte for byte', async () => {
  test.setTimeout(240_000)
  const site = siteAt(SITES.archive)
  const again = `${SITES.archive.folder}-again`
  try {
    await buildSite(SITES.archive, again)
    const second = readPublishedSite({ ...SITES.archive, folder: again }, () => false)
    expect(hashTree(again, second.files)).toEqual(hashTree(site.folder, site.files))
  } finally {
    rmSync(again, { recursive: true, force: true })
  }
})

test('in the app the canonical link is that of the page without its filter, and feeds are those of the page', async ({ page }) => {
  const { address } = SITES.archive
  const hrefOf = (selector: string) => page.locator(`head link${selector}`).first().getAttribute('href')
  await page.goto('companies/openai/')
  expect(await hrefOf('[data-of-page]')).toBe(`${address}companies/openai/feed.atom`)
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Timeline' }).click()
  await expect.poll(() => hrefOf('[rel=canonical]')).toBe(address)
  await expect(page.locator('head link[data-of-page][type="application/atom+xml"]')).toHaveCount(0)
  await page.goto('?company=anthropic&kind=cloud')
  await expect(page.getByRole('list', { name: 'Chosen filters' })).toBeVisible()
  expect(await hrefOf('[rel=canonical]')).toBe(address)
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Companies' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Companies' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Anthropic' }).first().click()
  await expect.poll(() => hrefOf('[rel=canonical]')).toBe(`${address}companies/anthropic/`)
  expect(await hrefOf('[data-of-page]')).toBe(`${address}companies/anthropic/feed.atom`)
})

test('the foot of every page leads to the feeds, and a company to its own', async ({ page }) => {
  await page.goto('companies/openai/')
  const feed = page.getByRole('link', { name: 'Feed of OpenAI' })
  await expect(feed).toHaveAttribute('href', '/companies/openai/feed.atom')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Feeds' }).click()
  await expect(page).toHaveURL(/about\/#feeds$/)
  await expect(page.getByRole('heading', { name: 'Feeds' })).toBeInViewport()
  await expect(page.getByRole('link', { name: 'Cloud: Atom' })).toHaveAttribute('href', '/kinds/cloud/feed.atom')
})
