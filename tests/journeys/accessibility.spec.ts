import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const ARTICLE = 'articles/microsoft-openai-recapitalisation-agreement/'
const PAGES = [
  '',
  '?company=openai&kind=cloud',
  '?company=cursor&kind=policy',
  ARTICLE,
  'companies/',
  'companies/openai/',
  'about/',
  'timeline/2025-09/',
  'partnerships/microsoft/openai/',
  'nothing-here/',
]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing, ${colorScheme}, ${width} px wide`, async ({ page }) => {
      test.setTimeout(120_000)
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      for (const path of PAGES) {
        await page.goto(path)
        await expect(page.getByRole('heading').first()).toBeVisible()
        await page.waitForLoadState('networkidle')
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        expect(violations.map(({ id, nodes }) => ({ path, id, where: nodes.map(({ target }) => target.join(' ')) }))).toEqual([])
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
  await expect(page.getByRole('button', { name: 'Share' })).toBeHidden()
})
