import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { delayFile } from '../delayFile.ts'
import { expectAsOpenedAnew } from '../expectAsOpenedAnew.ts'
import { findAxeFaults } from '../findAxeFaults.ts'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

declare global {
  interface Window {
    /** What a journey has seen while it did something else. */
    seen?: string[]
  }
}

const picture = (page: Page) => page.getByRole('group', { name: /companies share|announcements with/ })
const disc = (page: Page, name: string) => picture(page).getByRole('button', { name: new RegExp(`^${name}, \\d+ announcement`) })
const tie = (page: Page, names: string) => picture(page).getByRole('button', { name: new RegExp(`^${names}: `) })
const discs = (page: Page) => picture(page).getByRole('button', { name: /\d+ partners?$/ })
const beside = (page: Page) => page.getByRole('region', { name: 'Beside the map' })
const sentence = (page: Page) => page.getByRole('main').getByRole('status').first()

async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`/map/${search}`)
  await untilTakenOver(page)
  await expect(picture(page)).toBeVisible()
}

/** Where each disc is drawn, by its id, when none moves any more. */
async function places(page: Page): Promise<Record<string, string | null>> {
  const read = () =>
    picture(page).evaluate((svg) =>
      Object.fromEntries(
        [...svg.querySelectorAll<SVGElement>('[data-disc]')].map((part) => [part.dataset['disc'], part.getAttribute('transform')]),
      ),
    )
  let last = await read()
  await expect
    .poll(async () => {
      const [before, now] = [last, await read()]
      last = now
      return JSON.stringify(before) === JSON.stringify(now)
    })
    .toBe(true)
  return last
}

test('on the map of a company the strongest ties beside it are its own', async ({ page }) => {
  await open(page, '?company=nvidia')
  const ties = beside(page).getByRole('link')
  await expect(ties).toHaveText(Array.from({ length: 8 }, () => /NVIDIA/))
  await open(page)
  await expect(ties.first()).toContainText('Microsoft and OpenAI')
})

test('a company typed before the code is there is found when it is', async ({ page }) => {
  await delayFile(page, '**/MapPage-*.js', 1_000)
  await page.goto('/map/')
  await page.getByLabel('Show a company with its partners').click()
  await page.keyboard.type('nvidia')
  await page.keyboard.press('Enter')
  await expect(sentence(page)).toContainText('NVIDIA: 40 announcements', { timeout: 20_000 })
  await expect(page.getByRole('button', { name: 'NVIDIA, remove' })).toBeVisible()
})

test('days typed in the wrong order change places when they are left: the map as opened anew', async ({ page }) => {
  await open(page)
  const [from, to] = [page.getByLabel('From', { exact: true }), page.getByLabel('To', { exact: true })]
  await from.fill('2026-01-01')
  await expect(sentence(page)).toContainText(/^Since 1 Jan 2026, 47 companies/)
  await to.fill('2025-01-01')
  await expect(sentence(page)).toContainText(/^From 1 Jan 2025 to 1 Jan 2026, \d+ companies/)
  await page.getByLabel('Show a company with its partners').focus()
  await expect(from).toHaveValue('2025-01-01')
  await expect(to).toHaveValue('2026-01-01')
  await expectAsOpenedAnew(page)
})

test('Enter finds a company by the beginning of its name, or by an alias', async ({ page }) => {
  await open(page)
  const field = page.getByLabel('Show a company with its partners')
  await field.pressSequentially('corewe')
  await field.press('Enter')
  await expect(page.getByRole('button', { name: 'CoreWeave, remove' })).toBeVisible()
  await expect(sentence(page)).toContainText('CoreWeave: ')
  await expect(field).toHaveValue('')
  await field.pressSequentially('aws')
  await field.press('Enter')
  await expect(page.getByRole('button', { name: 'Amazon, remove' })).toBeVisible()
})

test('the map starts with the thirty most connected companies and says what it shows', async ({ page }) => {
  await open(page)
  await expect(page).toHaveTitle('Map: Who is tied to whom in AI · Entente')
  await expect(sentence(page)).toContainText('168 companies share 216 announcements. OpenAI takes part in most, 61')
  await expect(discs(page)).toHaveCount(30)
  await expect(page.getByRole('main')).toContainText('30 of 168 companies shown')
})

test('no regulator is tied to anybody unless it is asked for: in the picture, the sentence, the tables and the file', async ({ page }) => {
  await open(page, '?company=uk-government&show=60')
  const partners = (await discs(page).count()) - 1
  await expect(sentence(page)).toContainText('; regulator, court or opponent in 6.')
  const everyone = page.getByRole('checkbox', { name: 'Also those only named together' })
  await expect(everyone).not.toBeChecked()
  await page.getByText('The map as tables').click()
  const ties = page.getByRole('table').last()
  const regulated = ties.getByRole('link', { name: 'Microsoft and UK government' })
  await expect(regulated).toHaveCount(0)
  await everyone.check()
  await expect(page).toHaveURL(/\?company=uk-government&show=60&parties=all$/)
  await expect(regulated).toBeVisible()
  await expect.poll(() => discs(page).count()).toBeGreaterThan(partners + 1)
  await page.getByRole('button', { name: 'Export ties' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV for spreadsheets' }).click()
  expect(await readFile(await (await saving).path(), 'utf8')).toContain('Microsoft; UK government,microsoft; uk-government,3,')
  await page.reload()
  await expect(everyone).toBeChecked()
  await page.goto('/map/?parties=all')
  await expect(sentence(page)).toContainText('171 companies share 219 announcements, with or without a deal between them.')
})

test('status and first-hand sources are chosen above the map, and who is left out on it', async ({ page }) => {
  await open(page)
  const chips = page.getByRole('list', { name: 'Chosen filters' }).getByRole('button')
  await page.getByLabel('Status').selectOption('completed')
  await expect(page).toHaveURL(/\/map\/\?status=completed$/)
  await page.getByRole('checkbox', { name: 'With a first-hand source' }).check()
  await expect(page).toHaveURL(/\?status=completed&sources=first-hand$/)
  await expect(chips).toHaveText(['Completed', 'With a first-hand source'])
  await expectAsOpenedAnew(page)
  await page.goto('/map/?at=openai')
  await beside(page).getByRole('button', { name: 'Not OpenAI' }).click()
  await expect(page).toHaveURL(/\/map\/\?not=openai$/)
  await expect(chips).toHaveText(['not OpenAI'])
  await expect(sentence(page)).not.toContainText('OpenAI takes part')
})

test('a company says its roles, and two what they are to each other', async ({ page }) => {
  await open(page, '?at=nvidia&at=openai')
  const roles = beside(page).getByRole('list', { name: 'Roles' })
  await expect(roles.getByRole('listitem')).toHaveText([/^NVIDIA: .*supplier in \d/, /^OpenAI: .*customer in \d/])
  await page.goto('/map/?at=nvidia')
  await expect(roles.getByRole('listitem')).toHaveText([/^NVIDIA: supplier in \d+, /])
  await page.goto('/map/?at=anthropic&at=openai')
  await expect(beside(page)).toContainText('3 announcements name both without a deal between them.')
})

test('a click on a company shows its news beside the map; Back takes it away', async ({ page }) => {
  await open(page)
  await disc(page, 'NVIDIA').click()
  await expect(page).toHaveURL(/\/map\/\?at=nvidia$/)
  await expect(page).toHaveTitle(/^NVIDIA on the map: /)
  await expect(disc(page, 'NVIDIA')).toHaveAttribute('aria-pressed', 'true')
  await expect(beside(page).getByRole('status')).toHaveText(
    /^NVIDIA: 40 announcements with 52 others since \d{4}; most often with Microsoft \(7\)\.$/,
  )
  await expect(beside(page).getByRole('heading', { name: 'Newest announcements' })).toBeVisible()
  await beside(page).getByRole('button', { name: 'Tie with Microsoft' }).click()
  await expect(page).toHaveURL(/\?at=microsoft&at=nvidia$/)
  await expect(beside(page).getByRole('status')).toHaveText(/^7 joint announcements since \d{4}; the latest: /)
  await expect(beside(page).getByRole('link', { name: 'The story of the two' })).toHaveAttribute('href', '/partnerships/microsoft/nvidia/')
  await page.goBack()
  await expect(disc(page, 'NVIDIA')).toHaveAttribute('aria-pressed', 'true')
  await page.goBack()
  await expect(page).toHaveURL(/\/map\/$/)
  await expect(beside(page).getByRole('heading', { name: 'Strongest ties' })).toBeVisible()
})

test('what was chosen leads on to the timeline, with the same companies and days', async ({ page }) => {
  await open(page, '?from=2025-01-01&to=2025-12-31&at=microsoft&at=openai')
  await beside(page)
    .getByRole('link', { name: /^All \d+ announcements on the timeline$/ })
    .click()
  await expect(page).toHaveURL(/\/\?company=microsoft&company=openai&match=all&from=2025-01-01&to=2025-12-31$/)
  await expect(page.getByRole('list', { name: 'Chosen filters' }).getByRole('button')).toHaveText(['Microsoft', 'OpenAI', '2025'])
  await expect(page.locator('[data-entry] time').first()).toHaveAttribute('datetime', /^2025/)
  await page.goBack()
  await expect(tie(page, 'Microsoft and OpenAI')).toHaveAttribute('aria-pressed', 'true')
})

test('by keyboard: arrows go from company to company and through ties, Enter chooses, Escape takes it back', async ({ page }) => {
  await open(page)
  await disc(page, 'OpenAI').focus()
  await page.keyboard.press('ArrowRight')
  await expect(disc(page, 'Microsoft')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(disc(page, 'OpenAI')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(tie(page, 'Microsoft and OpenAI')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?at=microsoft&at=openai$/)
  await expect(tie(page, 'Microsoft and OpenAI')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/map\/$/)
  await expect(tie(page, 'Microsoft and OpenAI')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(disc(page, 'OpenAI')).toBeFocused()
  // One stop for Tab: the next leads out of the picture.
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Show 30 more companies' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(disc(page, 'OpenAI')).toBeFocused()
})

test('steps of a year, days and the range choose the time, each an entry of the history', async ({ page }) => {
  await open(page)
  const time = page.getByRole('region', { name: 'Time' })
  await time.getByRole('button', { name: 'A year back' }).click()
  await expect(page).toHaveURL(/\?from=2026-01-01&to=2026-12-31$/)
  await expect(sentence(page)).toContainText('In 2026,')
  await time.getByRole('button', { name: 'A year back' }).click()
  await expect(page).toHaveURL(/\?from=2025-01-01&to=2025-12-31$/)
  await expect(sentence(page)).toContainText('In 2025, 92 companies share 98 announcements.')
  await time.getByLabel('To', { exact: true }).fill('2025-06-30')
  await expect(page).toHaveURL(/\?from=2025-01-01&to=2025-06-30$/)
  await expect(sentence(page)).not.toContainText('98 announcements')
  await time.getByRole('slider', { name: 'First month' }).press('PageDown')
  await expect(page).toHaveURL(/\?from=2024-01-01&to=2025-06-30$/)
  await page.goBack()
  await page.goBack()
  await expect(sentence(page)).toContainText('In 2025,')
  await time.getByRole('button', { name: 'All dates' }).click()
  await expect(sentence(page)).toContainText('Over all years,')
})

test('more companies come on request, in the address too', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Show 30 more companies' }).click()
  await expect(page).toHaveURL(/\?show=60$/)
  await expect(discs(page)).toHaveCount(60)
  await page.reload()
  await expect(discs(page)).toHaveCount(60)
  await page.getByRole('button', { name: 'Show fewer' }).click()
  await expect(discs(page)).toHaveCount(30)
})

test('a company can be shown with its partners alone: from its page, by name, and from the map', async ({ page }) => {
  await page.goto('/companies/mistral/')
  await page.getByRole('link', { name: 'On the map' }).click()
  await expect(page).toHaveURL(/\/map\/\?company=mistral$/)
  await expect(sentence(page)).toHaveText(/^Mistral: 7 announcements with 6 others since \d{4}/)
  await expect(discs(page)).toHaveCount(7)
  await page.getByRole('button', { name: 'Mistral, remove' }).click()
  const find = page.getByLabel('Show a company with its partners')
  await find.fill('AWS')
  await find.press('Enter')
  await expect(page).toHaveURL(/\?company=amazon$/)
  await expect(sentence(page)).toContainText('Amazon: 21 announcements')
  await page.getByLabel('Kind of news').selectOption('Cloud')
  await expect(page).toHaveURL(/\?company=amazon&kind=cloud$/)
  await expect(sentence(page)).not.toContainText('21 announcements')
  await expect(page.getByRole('list', { name: 'Chosen filters' }).getByRole('button')).toHaveText(['Amazon', 'Cloud'])
})

test('the picture that the build drew is the one that the browser draws', async ({ page }) => {
  await open(page)
  const prerendered = await places(page)
  await open(page, '?at=openai')
  expect(await places(page)).toEqual(prerendered)
  await page.getByRole('button', { name: 'A year back' }).click()
  await expect(sentence(page)).toContainText('In 2026,')
  const moved = await places(page)
  expect(moved).not.toEqual(prerendered)
  await page.goBack()
  await expect(sentence(page)).toContainText('Over all years,')
  expect(await places(page)).toEqual(prerendered)
})

/** Where a disc is painted on the canvas of a transition, in the units of the picture: the middle of all that has its colour. */
async function paintedAt(page: Page, id: string): Promise<{ x: number; y: number }> {
  return picture(page).evaluate((svg, name) => {
    const canvas = svg.nextElementSibling?.querySelector('canvas')
    const fill = getComputedStyle(svg.querySelector(`[data-disc="${name}"] .map-disc`) ?? svg).fill
    const read = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    if (!canvas || !read) throw new Error('no canvas covers the picture')
    read.fillStyle = fill
    read.fillRect(0, 0, 1, 1)
    const color = read.getImageData(0, 0, 1, 1).data
    const [width, height] = [canvas.clientWidth * devicePixelRatio, canvas.clientHeight * devicePixelRatio]
    Object.assign(read.canvas, { width, height })
    read.drawImage(canvas, 0, 0, width, height)
    const { data } = read.getImageData(0, 0, width, height)
    let [count, x, y] = [0, 0, 0]
    for (let pixel = 0; pixel < data.length / 4; pixel++) {
      if (color.some((value, channel) => data[4 * pixel + channel] !== value)) continue
      count++
      x += pixel % width
      y += Math.floor(pixel / width)
    }
    const scale = (svg.getBoundingClientRect().width * devicePixelRatio) / Number(svg.getAttribute('viewBox')?.split(' ')[2])
    return { x: (x / count + 0.5) / scale, y: (y / count + 0.5) / scale }
  }, id)
}

/** Lets the page's time pass until the next map begins to take the place of the one that is shown. */
async function untilMoving(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.clock.runFor(1)
        return page.locator('svg[data-moving]').count()
      },
      { intervals: [10] },
    )
    .toBe(1)
}

const placeIn = (places: Record<string, string | null>, id: string) => {
  const [x = Number.NaN, y = Number.NaN] = places[id]?.match(/[\d.]+/g)?.map(Number) ?? []
  return { x, y }
}
const distance = (one: { x: number; y: number }, other: { x: number; y: number }) => Math.hypot(one.x - other.x, one.y - other.y)

test('from one map to the next a disc glides between its places, and back from wherever it is', async ({ page }) => {
  await page.clock.install()
  await open(page)
  const before = await places(page)
  await page.getByRole('button', { name: 'A year back' }).click()
  await expect(sentence(page)).toContainText('In 2026,')
  const after = await places(page)
  const wayOf = (id: string) => distance(placeIn(before, id), placeIn(after, id))
  const [id = ''] = Object.keys(before)
    .filter((one) => one in after)
    .sort((one, other) => wayOf(other) - wayOf(one))
  const [from, to, way] = [placeIn(before, id), placeIn(after, id), wayOf(id)]
  expect(way).toBeGreaterThan(20)
  await page.goBack()
  await expect(sentence(page)).toContainText('Over all years,')
  await expect(page.locator('svg[data-moving]')).toHaveCount(0)

  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000))
  await page.getByRole('button', { name: 'A year back' }).click()
  await untilMoving(page)
  await page.clock.runFor(100)
  const canvas = picture(page).locator('+ * canvas')
  await expect(canvas).toBeVisible()
  await expect(picture(page)).toHaveCSS('opacity', '0')
  await expect.poll(async () => distance(await paintedAt(page, id), from)).toBeGreaterThan(way / 10)
  const between = await paintedAt(page, id)
  expect(distance(between, to)).toBeGreaterThan(way / 10)
  expect(distance(between, from) + distance(between, to)).toBeLessThan(way + 2)

  await page.goBack()
  await expect(sentence(page)).toContainText('Over all years,')
  await page.clock.runFor(32)
  expect(distance(await paintedAt(page, id), between)).toBeLessThan(way / 2)
  await page.clock.runFor(1_000)
  await expect(canvas).toBeHidden()
  await expect(picture(page)).toHaveCSS('opacity', '1')
  expect(placeIn(await places(page), id)).toEqual(from)
})

test('who prefers reduced motion gets the next map at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.addInitScript(() => {
    const seen: string[] = []
    window.seen = seen
    new MutationObserver(() => seen.push('moving')).observe(document, { subtree: true, attributeFilter: ['data-moving'] })
  })
  await open(page)
  await page.getByRole('button', { name: 'A year back' }).click()
  await expect(sentence(page)).toContainText('In 2026,')
  await places(page)
  expect(await page.evaluate(() => window.seen ?? ['nobody has looked'])).toEqual([])
})

test('an address with a filter never shows the map without it', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = []
    window.seen = seen
    const look = () => {
      const shown = document.querySelector('[data-view]')
      if (shown && getComputedStyle(shown).visibility === 'visible') seen.push(shown.querySelector('[role=status]')?.textContent ?? '')
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto('/map/?from=2024-01-01&to=2024-12-31')
  await expect(sentence(page)).toContainText('In 2024,')
  const seen = await page.evaluate(() => window.seen ?? ['nobody has looked'])
  expect(seen.filter((text) => !text.startsWith('In 2024,'))).toEqual([])
})

test('what the address asks for and the archive does not know is named', async ({ page }) => {
  await open(page, '?company=nobody&kind=clouds&show=31')
  await expect(page.getByRole('note')).toContainText('kind “clouds”, show “31”, company “nobody”')
  await open(page, '?at=nobody')
  await expect(beside(page).getByRole('note')).toContainText('company “nobody”')
})

test('a time without news of two companies says so, and leads back', async ({ page }) => {
  await page.goto('/map/?to=2010-01-01')
  await expect(sentence(page)).toHaveText('Until 1 Jan 2010, no two companies are together in an announcement.')
  await page.getByRole('button', { name: 'All dates' }).click()
  await expect(discs(page)).toHaveCount(30)
})

test('the tables hold the same map, can be sorted and exported', async ({ page }) => {
  await open(page, '?from=2025-01-01&to=2025-12-31')
  await page.getByText('The map as tables').click()
  const companies = page.getByRole('table').first()
  await expect(companies.getByRole('row')).toHaveCount(31)
  await companies.getByRole('button', { name: 'Company' }).click()
  await expect(companies.getByRole('columnheader', { name: 'Company' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(companies.getByRole('row').nth(1)).toContainText('Aker')
  await page.getByRole('button', { name: 'Export ties' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV for spreadsheets' }).click()
  const file = await saving
  expect(file.suggestedFilename()).toBe('entente-map-ties-2025-01-01-to-2025-12-31.csv')
  const lines = (await readFile(await file.path(), 'utf8')).split('\r\n')
  expect(lines[0]).toBe('\ufeffcompanies,company_ids,announcements,first,last,last_status,view,as_of')
  expect(lines[1]).toBe(
    `Microsoft; OpenAI,microsoft; openai,8,2025-01-17,2025-12-09,announced,${SITES.archive.address}map/?from=2025-01-01&to=2025-12-31,2026-06-24`,
  )
})

test('without scripts there are the picture, the sentence and the tables', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: SITES.archive.address })
  const page = await context.newPage()
  await page.goto('/map/')
  await expect(page.getByRole('img', { name: /168 companies share 216 announcements/ })).toBeVisible()
  await expect(page.locator('svg:visible [data-disc]')).toHaveCount(30)
  await expect(page.getByRole('button')).toHaveCount(0)
  await page.getByText('The map as tables').click()
  await expect(page.getByRole('table').last().getByRole('link', { name: 'Microsoft and OpenAI' })).toBeVisible()
  await context.close()
})

test('on a phone a tap chooses, and what was chosen comes into sight', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
    baseURL: SITES.archive.address,
  })
  const page = await context.newPage()
  await open(page)
  await disc(page, 'AMD').tap()
  await expect(page).toHaveURL(/\?at=amd$/)
  await expect(beside(page).getByRole('status')).toBeInViewport()
  await expect(beside(page).getByRole('status')).toContainText('AMD: 7 announcements')
  const small = await picture(page).evaluate((svg) => {
    const hits = [...svg.querySelectorAll('[data-disc] .map-hit')].map((hit) => hit.getBoundingClientRect().width)
    return Math.min(...hits)
  })
  expect(small).toBeGreaterThanOrEqual(24)
  await context.close()
})

test('g and m lead to the map, from the map too', async ({ page }) => {
  await page.goto('/about/')
  await untilTakenOver(page)
  await page.keyboard.press('g')
  await page.keyboard.press('m')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is tied to whom in AI')
  await disc(page, 'OpenAI').focus()
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await expect(page).toHaveURL(SITES.archive.address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is partnering with whom in AI, and why it matters')
  await expect(page.locator('[data-entry]')).toHaveCount(30)
})

test('the map works under a sub-folder, with many companies', async ({ page }) => {
  await page.goto(`${SITES.synthetic.address}map/?show=150`)
  await expect(discs(page)).toHaveCount(150)
  await discs(page).nth(40).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/news\/map\/\?show=150&at=[a-z0-9-]+$/)
  await expect(beside(page).getByRole('heading', { name: 'Newest announcements' })).toBeVisible()
})

for (const width of [320, 1280]) {
  test(`axe finds nothing, light and dark, ${width} px wide`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width, height: 900 })
    for (const search of ['', '?at=openai', '?company=mistral&at=microsoft&at=mistral', '?to=2010-01-01']) {
      await page.goto(`/map/${search}`, { waitUntil: 'networkidle' })
      await page.getByText('The map as tables').click()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await findAxeFaults(page), `${search}, ${colorScheme}`).toEqual([])
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    }
  })
}
