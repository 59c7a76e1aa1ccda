import { expect, type Page } from '@playwright/test'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

const LAW = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'
const VIEWS = ['', 'about/', 'companies/', 'map/', 'ledger/', 'saved/', 'search/', 'embed/', 'nothing-here/'] as const
const PAGES = {
  archive: [
    ...VIEWS,
    '?company=openai&kind=cloud',
    '?company=cursor&kind=policy',
    'timeline/2025-09/',
    'collections/',
    'collections/what-publishers-sell-to-ai-companies/',
    'articles/microsoft-openai-recapitalisation-agreement/',
    'articles/stargate-project-launch/',
    'companies/uk-government/',
    'partnerships/microsoft/openai/',
    'partnerships/anthropic/us-government/',
    'companies/us-government/',
    'map/?company=uk-government&parties=all',
    'map/?at=microsoft&at=openai',
    'ledger/?company=openai&status=announced',
    'search/?q=openai',
    'search/?q=openai+microsoft',
    'search/?q=uk+government',
    'search/?q=stargate+zebra',
  ],
  quantum: [
    ...VIEWS,
    'pages/methode/',
    'privacy/',
    'accessibility/',
    'timeline/2025-09/',
    'collections/wer-bestellt-rechner/',
    'articles/sqbg-bestellt-zwei-rechner-bei-zwillingsion/',
    'companies/sqbg/',
    'partnerships/sqbg/zwillingsion/',
    'ledger/?company=sqbg',
    'map/?at=sqbg',
    'search/?q=Beschaffungsgesellschaft',
  ],
  longWords: [
    ...VIEWS,
    '?company=law,endless&match=all',
    '?company=endless&kind=policy',
    'timeline/2025-09/',
    'collections/',
    'collections/title-without-space/',
    'articles/title-without-space/',
    'articles/name-without-space/',
    'articles/with-pictures/',
    'companies/?q=rind',
    'companies/endless/',
    'partnerships/law/office/',
    'partnerships/endless/law/',
    'map/?at=endless',
    'map/?at=endless&at=law',
    'ledger/?company=endless',
    'search/?q=labels+beef',
    `search/?q=${LAW}`,
    `search/?q=${LAW}+${'y'.repeat(90)}`,
    `nothing-${'here'.repeat(50)}/`,
  ],
} as const

/** The window's width and the size of the text, in hundredths of the usual. */
const SIZES = [
  [320, 100],
  [320, 200],
  [390, 200],
  [640, 200],
  [1280, 200],
] as const

async function resize(page: Page, width: number, text: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await page.evaluate((percent) => document.documentElement.style.setProperty('font-size', `${percent}%`), text)
}

/** What reaches beyond the window, but for what a part of the page that scrolls by itself holds, or cuts off with its "…". */
function beyondTheWindow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const beyond = [...document.querySelectorAll('body *')].filter((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.sr-only, .skip-link, svg svg')) return false
      const { left, right, width } = element.getBoundingClientRect()
      if (width === 0 || (left >= -1 && right <= clientWidth + 1)) return false
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
        if (getComputedStyle(box).overflowX !== 'visible' && box.getBoundingClientRect().right <= clientWidth + 1) return false
      }
      return true
    })
    const named = beyond.map((element) => `${element.tagName} ${element.getAttribute('class')}: ${element.textContent?.slice(0, 40)}`)
    return scrollWidth > clientWidth ? [`the page, ${scrollWidth} pixels`, ...named] : named
  })
}

async function expectToFit(page: Page, name: string): Promise<void> {
  for (const [width, text] of SIZES) {
    await resize(page, width, text)
    expect(await beyondTheWindow(page), `${name}, ${width} pixels, text at ${text} %`).toEqual([])
  }
}

for (const site of ['archive', 'quantum', 'longWords'] as const) {
  for (const path of PAGES[site]) {
    const name = path.length > 80 ? `${path.slice(0, 80)}…` : path
    test(`/${name} is not wider than its window, however large its text: ${site}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 })
      await page.goto(SITES[site].address + path, { waitUntil: 'networkidle' })
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      await expectToFit(page, path)
    })
  }
}

test('no dialog and no menu is wider than its window', async ({ page }) => {
  test.setTimeout(120_000)
  const open = async (path: string, width = 320) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(SITES.longWords.address + path, { waitUntil: 'networkidle' })
    await untilTakenOver(page)
  }
  await open('')
  await page.getByRole('link', { name: 'Search the archive' }).click()
  await page.keyboard.type('rindfleisch')
  await expect(page.getByRole('option').nth(2)).toBeVisible()
  await expectToFit(page, 'search')

  for (const path of ['', 'ledger/']) {
    await open(path)
    await page.getByRole('button', { name: 'Filters' }).click()
    await expect(page.getByRole('dialog').getByLabel('Find a company')).toBeVisible()
    for (const [width, text] of SIZES.filter(([wide]) => wide < 768)) {
      await resize(page, width, text)
      expect(await beyondTheWindow(page), `the sheet of filters, ${width} pixels, text at ${text} %`).toEqual([])
    }
  }

  await open('about/')
  await page.getByRole('button', { name: 'Keyboard' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectToFit(page, 'keys')

  for (const [path, button] of [
    ['', 'Share'],
    ['', 'Export'],
    ['articles/title-without-space/', 'Share'],
    ['articles/title-without-space/', 'Cite'],
  ] as const) {
    for (const [width, text] of SIZES) {
      // A menu is placed when it opens.
      await open(path, width)
      await resize(page, width, text)
      // On a phone what is done with a list stands in a menu of its own.
      const more = page.getByRole('button', { name: 'More for this view' })
      if (await more.isVisible()) await more.click()
      await page.getByRole('button', { name: button, exact: true }).click()
      await expect(page.locator('.menu:popover-open').last()).toBeVisible()
      expect(await beyondTheWindow(page), `${button} on /${path}, ${width} pixels, text at ${text} %`).toEqual([])
    }
  }
})

test('the words of a pill stay within it, on a phone too', async ({ page }) => {
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${SITES.longWords.address}articles/name-without-space/`)
    const pills = page.locator('.chip')
    await expect(pills.first()).toBeVisible()
    const beyond = await pills.evaluateAll((all) =>
      all.flatMap((pill) => {
        const inset = Number.parseFloat(getComputedStyle(pill, '::before').top) || 0
        const [box, words] = [pill.getBoundingClientRect(), document.createRange()]
        words.selectNodeContents(pill)
        const { top, bottom } = words.getBoundingClientRect()
        return top < box.top + inset || bottom > box.bottom - inset ? [`${pill.textContent}: ${top - box.top} ${box.bottom - bottom}`] : []
      }),
    )
    expect(beyond, `${width} pixels`).toEqual([])
  }
})
