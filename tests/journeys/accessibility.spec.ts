import { expect } from '@playwright/test'
import { findAxeFaults } from '../findAxeFaults.ts'
import { test } from '../journeyTest.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

const ARTICLE = 'articles/microsoft-openai-recapitalisation-agreement/'
const PAGES = [
  '',
  '?company=openai&kind=cloud',
  '?company=cursor&kind=policy',
  ARTICLE,
  'companies/',
  'companies/openai/',
  'about/',
  'saved/',
  'privacy/',
  'accessibility/',
  'timeline/2025-09/',
  'partnerships/microsoft/openai/',
  'partnerships/microsoft/uk-government/',
  'companies/us-government/',
  'nothing-here/',
]

for (const width of [320, 1280]) {
  for (const path of PAGES) {
    test(`axe finds nothing on /${path}, light and dark, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      await expect(page.getByRole('heading').first()).toBeVisible()
      await page.waitForLoadState('networkidle')
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await findAxeFaults(page), colorScheme).toEqual([])
      }
    })
  }
}

test('the callout stays marked in forced colours and on paper', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(ARTICLE)
  const callout = page.getByRole('region', { name: 'Why it matters' })
  await expect(callout).toHaveCSS('border-top-width', '2px')
  await page.emulateMedia({ forcedColors: 'none', media: 'print' })
  await expect(callout).toHaveCSS('border-top-width', '2px')
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeHidden()
})

for (const [width, height, text] of [
  [640, 360, 100],
  [640, 360, 200],
  [320, 256, 100],
  [390, 844, 100],
] as const) {
  test(`what stays on the screen covers a third of it at most, and never the focus: ${width} by ${height}, text at ${text} %`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto('?company=openai', { waitUntil: 'networkidle' })
    await untilTakenOver(page)
    await page.evaluate((percent) => document.documentElement.style.setProperty('font-size', `${percent}%`), text)
    const link = page.locator('[data-entry] h3 a').nth(14)
    await link.focus()
    await expect(link).toBeFocused()
    const covered = await page.evaluate(() => {
      const stays = [...document.querySelectorAll('body *')].filter((one) => /sticky|fixed/.test(getComputedStyle(one).position))
      const atTop = stays.map((one) => one.getBoundingClientRect()).filter(({ top, height }) => height > 0 && top >= -1 && top < 100)
      return Math.max(0, ...atTop.filter((box) => box.width > innerWidth / 2).map(({ bottom }) => bottom))
    })
    expect(covered).toBeLessThanOrEqual(height / 3)
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Shift+Tab')
      await expect
        .poll(() =>
          page.evaluate(() => {
            const { activeElement } = document
            const box = activeElement?.getClientRects()[0]
            const seen = box && document.elementFromPoint(box.left + 2, box.top + box.height / 2)
            return activeElement?.contains(seen ?? null)
          }),
        )
        .toBe(true)
    }
  })
}
