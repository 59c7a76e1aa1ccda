import { expect, type Locator, type Page } from '@playwright/test'
import { delayFile } from '../delayFile.ts'
import { inTurns } from '../inTurns.ts'
import { test } from '../journeyTest.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

/*
 * A control that is changed by keyboard keeps the focus: the same element, before and after what it asked for has come.
 * Else each key would send the reader back to the top of the page.
 */

const PAGES = ['/', '/?company=openai', '/companies/', '/companies/openai/', '/ledger/', '/map/', '/search/?q=azure']

/** How long a change takes until all of it stands: dates and ranges wait until the keys rest (features/filters/DayField.tsx). */
const settlesIn = (kind: Control) => (kind === 'date' || kind === 'range' ? 700 : 250)
const AT_A_TIME = 4

/**
 * Of choices of one kind in one group two are enough; of buttons those that stay when they are pressed. The kinds that take
 * longest come first, since others are tried meanwhile.
 */
const CONTROLS = {
  range: 'main input[type=range]',
  date: 'main input[type=date]',
  button: 'main button[aria-pressed], main button[aria-expanded], main th button, main [data-disc][tabindex="0"], header button',
  checkbox: 'main input[type=checkbox]',
  radio: 'main input[type=radio]:checked',
  select: 'main select',
  text: 'main input[type=search]',
  summary: 'main summary',
} as const

type Control = keyof typeof CONTROLS

/** What a person types to change each, and then to change it again. */
const KEYS: Readonly<Record<Control, readonly (readonly string[])[]>> = {
  checkbox: [['Space'], ['Space']],
  radio: [['ArrowDown'], ['ArrowUp']],
  select: [['ArrowDown'], ['ArrowUp']],
  date: [[...'06152025'], ['ArrowUp'], ['ArrowDown']],
  range: [['PageUp'], ['ArrowLeft'], ['ArrowRight'], ['PageDown']],
  text: [['a'], ['Backspace']],
  button: [['Enter'], ['Enter']],
  summary: [['Enter'], ['Enter']],
}

for (const path of PAGES) {
  test(`${path}: every kind of control that is changed keeps the focus`, async ({ context }) => {
    test.setTimeout(240_000)
    const lost: string[] = []
    // Each kind in a page of its own, so that it begins where the others did, and one settles while another is changed.
    await inTurns(Object.keys(CONTROLS) as Control[], AT_A_TIME, async (kind) => {
      const page = await context.newPage()
      await openAtRest(page, path)
      const controls = await chooseControls(page, kind)
      for (const control of controls) {
        if ((await control.count()) === 0) {
          // What was changed before has put another in its place.
          await openAtRest(page, path)
          await chooseControls(page, kind)
        }
        lost.push(...(await changeByKeys(page, control, kind)))
      }
      await page.close()
    })
    expect(lost).toEqual([])
  })
}

/** What goes away when it is pressed, by the page and its name. */
const GOES_AWAY = [
  ['/?company=openai&company=microsoft&kind=cloud', /Cloud, remove$/],
  ['/?company=openai&company=microsoft', 'Clear all'],
  ['/?from=2025-01-01', 'All dates'],
  ['/?company=openai&from=2030-01-01', /^Drop the dates/],
  ['/companies/openai/?kind=cloud', /Cloud, remove$/],
  ['/ledger/?kind=cloud&company=openai', /Cloud, remove$/],
  ['/ledger/?kind=cloud', 'Clear all'],
  ['/map/?kind=cloud', 'Clear all'],
  ['/search/?q=azure&kind=cloud', /Cloud, remove$/],
] as const

for (const [path, name] of GOES_AWAY) {
  test(`${path}: ${name}, which goes away when it is pressed, leaves the focus to what stands near it`, async ({ page }) => {
    await page.goto(path)
    await untilTakenOver(page)
    const button = page.getByRole('main').getByRole('button', { name }).filter({ visible: true }).first()
    await button.focus()
    await page.waitForTimeout(settlesIn('button'))
    const { y } = (await button.boundingBox()) ?? { y: Number.NaN }
    await page.keyboard.press('Enter')
    await expect(button).toBeHidden()
    const focused = page.locator(':focus')
    await expect(focused).toHaveCount(1)
    const now = await focused.boundingBox()
    expect(Math.abs((now?.y ?? Number.NaN) - y)).toBeLessThan(400)
  })
}

async function openAtRest(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await untilTakenOver(page)
  await page.waitForLoadState('networkidle')
}

/** At most two of each group, and of all entries together, by a mark that stays on the element. */
async function chooseControls(page: Page, kind: Control): Promise<Locator[]> {
  const marks = await page.locator(CONTROLS[kind]).evaluateAll((controls) => {
    const chosen = new Map<Element | string | null, number>()
    return controls
      .filter((control) => control.checkVisibility() && !control.closest('dialog'))
      .filter((control) => {
        const group = control.closest('[data-entry]') ? 'entries' : control.closest('fieldset, section, table, header, aside')
        const before = chosen.get(group) ?? 0
        chosen.set(group, before + 1)
        return before < 2
      })
      .map((control, place) => {
        control.setAttribute('data-tried', String(place))
        return place
      })
  })
  return marks.map((place) => page.locator(`[data-tried="${place}"]`))
}

/** Changes a control key by key. What it says: after which keys the focus was somewhere else. */
async function changeByKeys(page: Page, control: Locator, kind: Control): Promise<string[]> {
  const lost: string[] = []
  // A part whose code comes when somebody reaches for it.
  await control.focus()
  await page.waitForTimeout(settlesIn(kind))
  for (const keys of KEYS[kind]) {
    for (const key of keys) await page.keyboard.press(key)
    // An arrow goes on to the next of its group; from then on that one must keep it.
    const held = await page.evaluateHandle(() => document.activeElement)
    await page.waitForTimeout(settlesIn(kind))
    const now = await held.evaluate((element) => {
      const active = document.activeElement
      const name = (of: Element | null) =>
        `${of?.localName} “${of?.getAttribute('aria-label') ?? of?.closest('label')?.textContent ?? of?.textContent}”`
      return {
        kept: active === element && active !== document.body && element?.isConnected === true,
        had: name(element),
        has: name(active),
      }
    })
    if (!now.kept) lost.push(`after ${keys.join(' ')} on ${now.had.slice(0, 60)} the focus is on ${now.has.slice(0, 60)}`)
  }
  return lost
}

test('what has the focus keeps it when the app draws the view that a link asks for in place of the page', async ({ page }) => {
  await delayFile(page, '**/assets/browser-*.js', 1_500)
  await page.goto('/?company=openai', { waitUntil: 'domcontentloaded' })
  const month = page
    .getByRole('main')
    .getByRole('link', { name: /^\w+ 20\d\d: \d+$/ })
    .last()
  await month.focus()
  const old = await month.elementHandle()
  await untilTakenOver(page)
  await expect(page.locator('[data-entry]')).toHaveCount(30)
  expect(await old?.evaluate((link) => link.isConnected)).toBe(false)
  await expect(month).toBeFocused()
})
