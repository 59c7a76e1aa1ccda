import { expect, type Page, type Request } from '@playwright/test'
import { expectSomethingStands } from '../expectSomethingStands.ts'
import { createRandom } from '../fixtures/createRandom.ts'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'
import { translatePage } from '../translatePage.ts'
import { isTakenOver, reachForControl, untilTakenOver } from '../untilTakenOver.ts'

/*
 * Somebody who presses whatever there is, over a connection that comes and goes, in a page that may be translated. After
 * every step something stands on the screen, or a way on; the page answers; and no error goes uncaught.
 *
 * `ENTENTE_MONKEY_SEED` repeats a run, as far as the timing of a browser allows; `ENTENTE_MONKEY_STEPS` makes it longer.
 */

const SEED = Number(process.env['ENTENTE_MONKEY_SEED'] ?? 1)
const STEPS = Number(process.env['ENTENTE_MONKEY_STEPS'] ?? 600)
/** A step of a page that must be fetched anew takes longest. */
const STEP_MS = 400
const WORDS = ['nvidia', 'azure', 'open', '100bn', '"letter of intent"', 'constructor', '-', ' ', 'zzz'] as const
const KEYS = [
  'Tab',
  'Enter',
  'Space',
  'Escape',
  'ArrowDown',
  'ArrowRight',
  'PageDown',
  'j',
  'k',
  'o',
  'f',
  '/',
  '?',
  'c',
  'Home',
  'End',
] as const
const CLICKABLE = 'a[href], button, summary, label, input, select, [data-disc], [data-tie], figure svg'
const SIZES = [
  { width: 390, height: 844 },
  { width: 800, height: 600 },
  { width: 1280, height: 900 },
] as const
/** An entry of the history for every choice is right; hundreds a second are a loop. */
const MOST_ENTRIES_A_SECOND = 100
const ANSWERS_WITHIN_MS = 5_000
/** As hosts answer with the recommended headers: else a browser reads the page as the boot script, whose error nobody could catch. */
const PAGE_INSTEAD = { 'Content-Type': 'text/html', 'X-Content-Type-Options': 'nosniff' }
const PAUSE = { name: 'nothing', run: async () => {} }

// A trace copies the whole page before and after every step: of a translated map that is seconds. Steps and seed tell as much.
test.use({ trace: 'off' })

test(`whatever is pressed, something stands, the page answers and no error goes uncaught (seed ${SEED})`, async ({ page, context }) => {
  test.setTimeout(STEPS * STEP_MS + 90_000)
  const random = createRandom(SEED)
  const said: string[] = []
  const steps: string[] = []
  let failing = false
  page.on('pageerror', (error) => said.push(`${error.message} after ${steps.slice(-5).join(' | ')}\n${error.stack ?? ''}`))
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}))
  context.on('page', (other) => void (other === page || other.close().catch(() => {})))
  page.on('download', (download) => void download.cancel().catch(() => {}))
  // Of the site's own files now and then one; never its pages, which a browser would answer with a page of its own.
  await context.route(`${SITES.archive.address}**`, (route) => {
    const isFile = /\/(?:assets|data)\/|\/articles\/[^/]+\.json$/.test(route.request().url())
    if (!failing || !isFile || random.next() < 0.6) return route.continue()
    return random.pick([
      () => route.abort(),
      () => route.fulfill({ status: 404, body: 'gone' }),
      () => route.fulfill({ status: 503, body: 'busy' }),
      () => route.fulfill({ status: 200, headers: PAGE_INSTEAD, body: '<!doctype html>' }),
    ])()
  })
  // A network that goes while a document is on its way leaves the browser's own page, which no site can help; so does a link
  // of a page whose code never came. Both are left out.
  const underway = new Set<Request>()
  page.on('request', (request) => request.isNavigationRequest() && request.frame() === page.mainFrame() && underway.add(request))
  page.on('requestfinished', (request) => underway.delete(request))
  page.on('requestfailed', (request) => underway.delete(request))
  const goOffline = async () => {
    await expect.poll(() => underway.size, { timeout: ANSWERS_WITHIN_MS }).toBe(0)
    await page.evaluate(reachForControl)
    await page.waitForFunction(isTakenOver, undefined, { timeout: ANSWERS_WITHIN_MS })
    await context.setOffline(true)
  }
  // Nothing leads out of the site.
  await context.route(
    (url) => !url.href.startsWith(SITES.archive.address),
    (route) => route.abort(),
  )
  await page.addInitScript(() => {
    const { pushState } = history
    let pushed = 0
    Object.assign(window, { pushed: () => pushed })
    history.pushState = (...of) => {
      pushed++
      pushState.apply(history, of)
    }
    addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (link && (link.origin !== location.origin || /\.(?:xml|atom|json|csv)$/.test(link.pathname))) event.preventDefault()
    })
  })

  const actions: readonly [weight: number, name: string, run: () => Promise<unknown>][] = [
    [12, 'click', () => pressSomething(page, random.next())],
    [4, 'key', () => page.keyboard.press(random.pick(KEYS))],
    [2, 'type', () => page.keyboard.type(random.pick(WORDS))],
    [3, 'back', () => page.evaluate(() => history.state?.idx > 0 && history.back())],
    [1, 'forward', () => page.evaluate(() => history.forward())],
    [1, 'offline', goOffline],
    [2, 'online', () => context.setOffline(false)],
    [1, 'failing', async () => (failing = true)],
    [2, 'healed', async () => (failing = false)],
    [1, 'translate', () => translatePage(page)],
    [1, 'resize', () => page.setViewportSize(SIZES[random.between(0, SIZES.length - 1)] ?? SIZES[0])],
    [1, 'scroll', () => page.mouse.wheel(0, random.pick([-2_000, 700, 5_000]))],
  ]
  const all = actions.flatMap(([weight, name, run]) => Array.from({ length: weight }, () => ({ name, run })))

  await page.goto('/')
  await untilTakenOver(page)
  while (steps.length < STEPS && said.length === 0) {
    const { name, run } = all[random.between(0, all.length - 1)] ?? PAUSE
    const [at, pushedBefore] = [Date.now(), await pushedBy(page)]
    // What can't be pressed any more was no step.
    const what = await run().catch(() => null)
    steps.push(typeof what === 'string' ? `${name} ${what}` : name)
    const trail = () => `seed ${SEED}, at ${page.url()}, after ${steps.slice(-8).join(' | ')}`
    await expectSomethingStands(page, trail())
    const pushed = await pushedBy(page)
    const seconds = Math.max(1, (Date.now() - at) / 1_000)
    expect((pushed - pushedBefore) / seconds, trail()).toBeLessThan(MOST_ENTRIES_A_SECOND)
  }
  const different = new Set(steps).size
  process.stdout.write(`The monkey made ${steps.length} steps with seed ${SEED}, ${different} of them different.\n`)
  expect(said).toEqual([])

  failing = false
  await context.setOffline(false)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible({ timeout: 20_000 })
  await untilTakenOver(page)
  await expect(page.getByRole('heading', { name: /^This page (?:stopped|could not|did not)/ })).toHaveCount(0)
})

/** Presses one of what is to be seen on the screen. Says what. */
async function pressSomething(page: Page, share: number): Promise<string | null> {
  const found = await page.evaluate(
    ([selector, at]) => {
      const open = document.querySelector('dialog[open]') ?? document
      const inSight = [...open.querySelectorAll(selector)].filter((part) => {
        const { top, left, bottom, right, width } = part.getBoundingClientRect()
        return (
          width > 0 &&
          top < innerHeight &&
          bottom > 0 &&
          left < innerWidth &&
          right > 0 &&
          part.checkVisibility({ visibilityProperty: true })
        )
      })
      const part = inSight[Math.floor(at * inSight.length)]
      if (!part) return null
      const { top, left, width, height } = part.getBoundingClientRect()
      const what = `${part.localName} “${(part.getAttribute('aria-label') ?? part.textContent ?? '').trim().slice(0, 40)}”`
      return { x: left + width / 2, y: top + height / 2, what }
    },
    [CLICKABLE, share] as const,
  )
  if (!found) return null
  await page.mouse.click(found.x, found.y)
  return found.what
}

/** How many entries of the history this document has made. Whoever does not answer in time is in a loop. */
async function pushedBy(page: Page): Promise<number> {
  const asked = page.evaluate(() => {
    const { pushed } = window as unknown as { pushed?: () => number }
    return pushed?.() ?? 0
  })
  // A document that is being left answers with an error, which is an answer.
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('The page does not answer')), ANSWERS_WITHIN_MS))
  return Promise.race([asked.catch(() => 0), late])
}
