import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../journeyTest.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

/** How an element is drawn, by what a reader can tell without our colours: the system's stay, ours are gone. */
function lookOf(element: Locator): Promise<Record<string, string>> {
  return element.evaluate((one) => {
    const {
      backgroundColor,
      borderBottomWidth,
      borderTopWidth,
      borderTopColor,
      outlineStyle,
      outlineWidth,
      textDecorationLine,
      strokeWidth,
      fill,
      stroke,
      color,
    } = getComputedStyle(one)
    const drawn = one instanceof SVGElement ? { fill, stroke, strokeWidth } : {}
    const outline = outlineStyle === 'none' ? '' : outlineWidth
    return { backgroundColor, borderBottomWidth, borderTopWidth, borderTopColor, outline, textDecorationLine, color, ...drawn }
  })
}

async function expectToDiffer(chosen: Locator, other: Locator, name: string): Promise<void> {
  expect(await lookOf(chosen), name).not.toEqual(await lookOf(other))
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours every state can be told: ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    const open = async (path: string) => {
      await page.goto(path, { waitUntil: 'networkidle' })
      await untilTakenOver(page)
    }
    await open('?company=openai&from=2025-01-01')
    const sections = page.getByRole('navigation', { name: 'Sections' })
    await expectToDiffer(sections.getByText('Timeline'), sections.getByText('Map'), 'the section')
    await expectToDiffer(page.locator('.segment:has(:checked)'), page.locator('.segment:not(:has(:checked))'), 'any of, all of')
    await expectToDiffer(page.locator('.chip-chosen').first(), page.getByRole('button', { name: 'Clear all' }), 'what is chosen')
    const skim = page.getByRole('button', { name: 'Skim' })
    const before = await lookOf(skim)
    await skim.click()
    await expect(skim).toHaveAttribute('aria-pressed', 'true')
    expect(await lookOf(skim), 'skimming').not.toEqual(before)
    const bars = page.locator('svg:visible')
    await expectToDiffer(bars.locator('.bars-chosen'), bars.locator('.bars-matching'), 'the range')
    await expectToDiffer(bars.locator('.bars-matching'), bars.locator('.bars-all'), 'what matches')
    const any = page.getByRole('complementary', { name: 'Filters' }).getByRole('radio', { name: 'Any of' })
    await any.focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('.segment:has(:focus-visible)')).toHaveCSS('outline-style', 'double')

    await page.keyboard.press('Control+Home')
    await page.getByRole('link', { name: 'Search the archive' }).click()
    await expect(page.getByRole('combobox', { name: 'Search the archive' })).toBeFocused()
    // All at once: what letters find one by one would come later and take the choice away.
    await page.keyboard.insertText('nvidia')
    await expect(page.getByRole('option').nth(1)).toBeVisible()
    await page.keyboard.press('ArrowDown')
    const options = page.getByRole('dialog').getByRole('option')
    await expect(options.first()).toHaveAttribute('aria-selected', 'true')
    await expectToDiffer(options.first(), options.nth(1), 'the option')

    await open('companies/?sort=count')
    await expectToDiffer(page.locator('.segment:has(:checked)'), page.locator('.segment:not(:has(:checked))'), 'the order')

    await open('map/?at=openai')
    const disc = (id: string) => page.locator(`svg:visible [data-disc="${id}"] .map-disc`)
    await expectToDiffer(disc('openai'), disc('nvidia'), 'the disc')
    await open('map/?at=microsoft&at=openai')
    const tie = (ids: string) => page.locator(`svg:visible [data-tie="${ids}"] path.map-hit`)
    await expectToDiffer(tie('microsoft openai'), tie('nvidia openai'), 'the tie')
    await page.locator('svg:visible [data-disc="nvidia"]').focus()
    await page.keyboard.press('ArrowRight')
    const focused = page.locator('.map-item:focus-visible .map-disc')
    await expectToDiffer(focused, disc('meta'), 'the focus on the map')

    await open('ledger/?company=nvidia')
    const chips = page.getByRole('group', { name: 'Currency of the picture' }).getByRole('button')
    if ((await chips.count()) > 1) await expectToDiffer(chips.first(), chips.nth(1), 'the currency')
    await expect(page.locator('[data-line=ended] .flow-sides').first()).not.toHaveCSS('stroke', 'none')
  })
}

/** The contrast of what an element is drawn in with what it is drawn on, as WCAG reckons it. */
function contrast(
  page: Page,
  selector: string,
  property: 'fill' | 'stroke' | 'color' | 'border-top-color',
  pseudo?: string,
): Promise<number> {
  return page.evaluate(
    ({ selector, property, pseudo }) => {
      const context = document.createElement('canvas').getContext('2d')
      const luminanceOf = (color: string) => {
        if (!context) throw new Error('No canvas')
        context.fillStyle = color
        context.fillRect(0, 0, 1, 1)
        const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((part) =>
          part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      const ratios = [...document.querySelectorAll(selector)]
        .filter((one) => one.checkVisibility())
        .map((one) => {
          const own = luminanceOf(getComputedStyle(one, pseudo).getPropertyValue(property))
          let ground: Element | null = one instanceof SVGElement || property === 'border-top-color' ? one.parentElement : one
          while (ground && /^rgba\(.*, 0\)$/.test(getComputedStyle(ground).backgroundColor)) ground = ground.parentElement
          const below = luminanceOf(getComputedStyle(ground ?? document.body).backgroundColor)
          return (Math.max(own, below) + 0.05) / (Math.min(own, below) + 0.05)
        })
      if (ratios.length === 0) throw new Error(`There is no ${selector}`)
      return Math.min(...ratios)
    },
    { selector, property, pseudo },
  )
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what is drawn stands out three to one, and hints in fields four and a half: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    const drawn = {
      '?company=openai&from=2025-01-01': [
        ['.bars-all', 'stroke'],
        ['.bars-matching', 'fill'],
        ['.bars-chosen', 'fill'],
        ['.bars-ends', 'stroke'],
        ['.field', 'border-top-color'],
        ['.chip-chosen', 'border-top-color'],
      ],
      'map/': [
        ['.map-ties .map-tie', 'stroke'],
        ['figcaption .map-tie', 'stroke'],
        ['.map-disc', 'stroke'],
        ['.field', 'border-top-color'],
      ],
      'map/?at=microsoft&at=openai': [['[aria-pressed=true] .map-tie', 'stroke']],
      'ledger/': [
        ['.flow-sides', 'stroke'],
        ['.flow-bar', 'fill'],
      ],
    } as const
    for (const [path, parts] of Object.entries(drawn)) {
      await page.goto(path, { waitUntil: 'networkidle' })
      await untilTakenOver(page)
      for (const [selector, property] of parts) {
        expect(await contrast(page, selector, property), `${selector} on /${path}`).toBeGreaterThanOrEqual(3)
      }
    }
    await page.goto('companies/', { waitUntil: 'networkidle' })
    expect(await contrast(page, 'input.field', 'color', '::placeholder')).toBeGreaterThanOrEqual(4.5)
    await page.locator('.field').focus()
    const ring = await page.locator('.field').evaluate((field) => getComputedStyle(field).outlineColor)
    await page.evaluate((color) => document.body.style.setProperty('border-top-color', color), ring)
    expect(await contrast(page, 'body', 'border-top-color'), 'the ring of the focus').toBeGreaterThanOrEqual(3)
  })
}
