import { type BrowserContext, expect, type Page, type Route } from '@playwright/test'
import { bringToRest } from '../bringToRest.ts'
import { expectAsOpenedAnew } from '../expectAsOpenedAnew.ts'
import { expectSomethingStands } from '../expectSomethingStands.ts'
import { inTurns } from '../inTurns.ts'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'
import { reachForControl, untilTakenOver } from '../untilTakenOver.ts'

const ARTICLE = '/articles/openai-microsoft-reaffirm-strategic-partnership/'
const titles = (page: Page) => page.getByRole('heading', { level: 1 })
const boot = (page: Page) => page.locator('.boot-note')
const count = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: / of / }).first()

test('an address without a page answers 404 and says what was not found', async ({ page }) => {
  const response = await page.goto('/articles/nothing-here/')
  expect(response?.status()).toBe(404)
  await expect(titles(page)).toHaveText('There is no such article')
  await expect(page.getByText('/articles/nothing-here/', { exact: true })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Go to the timeline' }).click()
  await expect(page).toHaveURL(/\/$/)
  await expect(titles(page)).toHaveText('Who is partnering with whom in AI, and why it matters')
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(30)
})

test('an unreachable article says so, and trying again repeats the request at the same address', async ({ page }) => {
  await page.goto('/')
  await untilTakenOver(page)
  const link = page.getByRole('heading', { level: 3 }).nth(2).getByRole('link')
  const slug = (await link.getAttribute('href'))?.split('/')[2] ?? ''
  const title = (await link.textContent()) ?? ''
  await page.route(`**/articles/${slug}.json`, (route) => route.abort())
  await link.click()
  await expect(titles(page)).toHaveText('This page could not be reached', { timeout: 15_000 })
  await expect(page).toHaveURL(new RegExp(slug))
  await page.unroute(`**/articles/${slug}.json`)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(titles(page)).toHaveText(title)
  await expect(page.getByRole('region', { name: 'Why it matters' })).toBeVisible()
  await expect(page).toHaveTitle(`${title} · Entente`)
})

for (const [what, answer, title] of [
  ['a server error', { status: 503, body: 'busy' }, 'The site cannot answer right now'],
  [
    'data that is not as expected',
    { status: 200, contentType: 'application/json', body: '{"title":1}' },
    'This page did not arrive as expected',
  ],
  ['a page in place of data', { status: 200, contentType: 'text/html', body: '<!doctype html>' }, 'There is no such article'],
] as const) {
  test(`${what} has a screen of its own`, async ({ page }) => {
    await page.route('**/articles/*.json', (route) => route.fulfill(answer))
    await page.goto('/')
    await untilTakenOver(page)
    await page.getByRole('heading', { level: 3 }).first().getByRole('link').click()
    await expect(titles(page)).toHaveText(title, { timeout: 15_000 })
  })
}

test('a list whose data is unreachable is no empty list', async ({ page }) => {
  await page.route('**/data/**', (route) => route.abort())
  await page.goto('/?kind=cloud')
  await expect(titles(page)).toHaveText('This page could not be reached', { timeout: 15_000 })
  await page.unroute('**/data/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(count(page)).toHaveText('27 of 219 announcements')
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(27)
  await expectAsOpenedAnew(page)
})

/* Code that does not come. */

for (const width of [390, 1280]) {
  test(`what is said of code that does not come moves nothing, ${width} px wide`, async ({ page }) => {
    let broken = true
    await page.setViewportSize({ width, height: 844 })
    await page.route('**/assets/*.js', (route) => (broken && !route.request().url().includes('boot') ? route.abort() : route.continue()))
    await page.goto(ARTICLE)
    const place = async () => (await titles(page).boundingBox())?.y
    const before = await place()
    await page.evaluate(reachForControl)
    await expect(boot(page)).toBeInViewport()
    expect(await place()).toBe(before)
    await page.keyboard.press('End')
    await expect(page.getByRole('button', { name: 'Keyboard' })).toBeInViewport({ ratio: 1 })
    const bottom = async () => {
      const [last, note] = [await page.getByRole('button', { name: 'Keyboard' }).boundingBox(), await boot(page).boundingBox()]
      return (note?.y ?? 0) - (last?.y ?? 0) - (last?.height ?? 0)
    }
    await expect.poll(bottom).toBeGreaterThanOrEqual(0)
    // In the frame in which a scroll ends, a browser loses the next key.
    await bringToRest(page.getByRole('button', { name: 'Keyboard' }))
    await page.keyboard.press('Home')
    await expect.poll(place).toBe(before)
    broken = false
    await boot(page).getByRole('button', { name: 'Try again' }).click()
    await expect(boot(page)).toHaveCount(0)
    expect(await place()).toBe(before)
  })
}

for (const [path, asked] of [
  ['/?company=openai', '61 of 219 announcements'],
  ['/search/?q=azure', / of \d+ found$/],
  ['/ledger/?company=openai', '21 of 100 amounts'],
  ['/', '219 of 219 announcements'],
] as const) {
  test(`${path}: while the app's code can not be had there are words, and then what was asked for`, async ({ page }) => {
    let broken = true
    await page.route('**/assets/*.js', (route) => (broken ? route.abort() : route.continue()))
    await page.goto(path)
    await expect(boot(page)).toContainText('could not be loaded')
    await expectSomethingStands(page, `${path} without its code`)
    await page.waitForTimeout(2_000)
    await expectSomethingStands(page, `${path} without its code for longer`)
    broken = false
    await untilTakenOver(page)
    await expect(boot(page)).toHaveCount(0)
    await expect(count(page)).toHaveText(asked)
    await expectAsOpenedAnew(page)
  })
}

/** In which ways a file fails: no answer, none there, none now, a page in its place. */
const WAYS = [
  null,
  { status: 404, contentType: 'text/plain', body: 'gone' },
  { status: 503, contentType: 'text/plain', body: 'busy' },
  { status: 200, contentType: 'text/html', body: '<!doctype html><title>Home</title>' },
] as const
const AT_A_TIME = 6

/** The scripts that a page asks for until it is taken over and at rest. */
async function scriptsOf(page: Page, path: string): Promise<string[]> {
  const scripts = new Set<string>()
  page.on('request', (request) => /\/assets\/[^/]+\.js$/.test(request.url()) && scripts.add(new URL(request.url()).pathname))
  await page.goto(path)
  await untilTakenOver(page)
  await page.waitForLoadState('networkidle')
  return [...scripts]
}

/**
 * Opens a page of a new tab for which a file fails, at least twice: of a preload and an import one heals the other. That file
 * alone is held up: Playwright's routes hold up every file of a page, and let none come out of the cache.
 */
async function openFailing(
  context: BrowserContext,
  path: string,
  script: string,
  place: number,
): Promise<{ page: Page; heal: () => void }> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  let [asked, broken] = [0, true]
  session.on('Fetch.requestPaused', ({ requestId }) => {
    // Another way each time, beginning with another for each file.
    const way = WAYS[(place + asked) % WAYS.length]
    asked++
    const answered =
      asked > 2 && !broken
        ? session.send('Fetch.continueRequest', { requestId })
        : way
          ? session.send('Fetch.fulfillRequest', {
              requestId,
              responseCode: way.status,
              responseHeaders: [{ name: 'Content-Type', value: way.contentType }],
              body: Buffer.from(way.body).toString('base64'),
            })
          : session.send('Fetch.failRequest', { requestId, errorReason: 'Failed' })
    // A page that is closed meanwhile needs no answer.
    answered.catch(() => {})
  })
  await session.send('Fetch.enable', { patterns: [{ urlPattern: `*${script}` }] })
  await page.goto(path)
  await page.evaluate(reachForControl)
  await expect.poll(() => asked, { message: `${path} asks for ${script}` }).toBeGreaterThan(0)
  const heal = () => {
    broken = false
  }
  return { page, heal }
}

/** The pages, by how many scripts they ask for. A script is tried on the first of them that asks for it. */
const PAGES = [
  [ARTICLE, null],
  ['/map/?at=nvidia', null],
  ['/?company=openai', '61 of 219 announcements'],
] as const

for (const [place, [path, what]] of PAGES.entries()) {
  test(`${path}: whichever script fails, the page is never blank, and whole when the script can be had`, async ({ page, context }) => {
    test.setTimeout(480_000)
    const tried = new Set<string>()
    for (const [earlier] of PAGES.slice(0, place)) for (const script of await scriptsOf(page, earlier)) tried.add(script)
    const scripts = (await scriptsOf(page, path)).filter((script) => !tried.has(script))
    expect(scripts.length).toBeGreaterThan(5)
    await inTurns(scripts, AT_A_TIME, async (script, turn) => {
      const { page: failing, heal } = await openFailing(context, path, script, turn)
      await expectSomethingStands(failing, `${path} without ${script}`)
      heal()
      await untilTakenOver(failing)
      await expectSomethingStands(failing, `${path} when ${script} is there again`)
      if (what) await expect(count(failing), `${path} when ${script} is there again`).toHaveText(what)
      await failing.close()
    })
  })
}

test('an app that is long on its way hides nothing: the page as it was prerendered, and a sentence', async ({ page }) => {
  const waiting: Route[] = []
  await page.route('**/assets/*.js', (route) => void waiting.push(route))
  await page.goto('/?company=openai')
  await expect(boot(page)).toHaveText(/^What this link asks for is still on its way\. Meanwhile, this is the whole page\./, {
    timeout: 15_000,
  })
  await expect(page.locator('[data-entry]')).toHaveCount(30)
  await expect(page.locator('[data-entry] h3').first()).toBeVisible()
  await page.unroute('**/assets/*.js')
  // What the browser has given up meanwhile is handled already.
  for (const route of waiting) await route.continue().catch(() => {})
  await expect(count(page)).toHaveText('61 of 219 announcements')
  await expect(boot(page)).toHaveCount(0)
})

/* Data that does not come. */

for (const [file, path, asked] of [
  ['manifest.json', '/?company=openai', '61 of 219 announcements'],
  ['facets.*.json', '/?company=openai', '61 of 219 announcements'],
  ['blocks/**', '/?company=openai&kind=cloud', '7 of 219 announcements'],
  ['amounts.*.json', '/ledger/?company=openai', '21 of 100 amounts'],
  ['facets.*.json', '/companies/openai/?kind=cloud', '7 of 61 announcements'],
] as const) {
  for (const [how, answer] of [
    ['is not there', { status: 404, contentType: 'text/plain', body: 'gone' }],
    ['is a page', { status: 200, contentType: 'text/html', body: '<!doctype html><title>Home</title>' }],
  ] as const) {
    test(`${path}: where ${file} ${how} that is the site's fault, not a missing page, and Try again asks again`, async ({ page }) => {
      const files = `**/data/${file}`
      await page.route(files, (route) => route.fulfill(answer))
      await page.goto(path)
      await expect(titles(page)).toHaveText(/^(The site cannot answer right now|This page did not arrive as expected)$/, {
        timeout: 15_000,
      })
      await page.unroute(files)
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(count(page)).toHaveText(asked)
      await expectAsOpenedAnew(page)
    })
  }
}

/* A page at another address than its own. */

for (const [address, path] of [
  ['/index.html', '/'],
  [`${ARTICLE}index.html`, ARTICLE],
  ['/companies//openai/', '/companies/openai/'],
  ['/Companies/OpenAI/', '/companies/openai/'],
  ['/ledger', '/ledger/'],
] as const) {
  test(`${address}, which is ${path} written otherwise, works as that page does`, async ({ page, request }) => {
    const body = await (await request.get(path)).text()
    const [title = ''] = /(?<=<title>)[^<]+/.exec(body) ?? []
    await page.route(
      (url) => url.pathname === address,
      (route) => route.fulfill({ contentType: 'text/html', body }),
    )
    await page.goto(address)
    await untilTakenOver(page)
    await expect(page).toHaveURL(new URL(path, SITES.archive.address).href)
    await expect(page).toHaveTitle(title.replaceAll('&#39;', "'").replaceAll('&amp;', '&'))
    await expectAsOpenedAnew(page)
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Companies' }).click()
    await expect(count(page)).toHaveText('171 of 171 companies')
  })
}

test('a copy of a page at a foreign address keeps its text and its links, and has no controls', async ({ page, request }) => {
  const body = await (await request.get(ARTICLE)).text()
  await page.route('**/web/2026/x/', (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('/web/2026/x/')
  // The app lets it be, and so does not take it over.
  await page.waitForFunction(() => window.eventReplay?.isReady(document.body))
  await page.waitForLoadState('networkidle')
  await expect(titles(page)).toHaveText(/^OpenAI and Microsoft reaffirm/)
  await expect(page.getByRole('region', { name: 'Why it matters' })).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Companies' }).click()
  await expect(count(page)).toHaveText('171 of 171 companies')
})
