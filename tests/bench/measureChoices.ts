import type { Browser, Locator, Page } from '@playwright/test'
import { timeChoice, watchFrames } from './frameWatch.ts'
import { openPage } from './openPage.ts'

/** Milliseconds from input to the last changed frame, choice by choice. */
export interface ChoiceMeasures {
  companies: number[]
  dates: number[]
}

export interface ChoiceOptions {
  /** How long the pointer rests on a control before it presses; a hand takes about 120 ms, and the app fetches meanwhile. */
  hoverMs: number
  choices: number
}

const IDLE_MS = 1_000
/** Between the keys of a date: somebody who types, not a flood. */
const BETWEEN_KEYS_MS = 40
const BEFORE_LAST_KEY_MS = 300
const BEFORE_PRESS_MS = 300

/**
 * Filters the timeline on a desktop with the processor slowed four times and the network as it is: choosing companies (the
 * ones that are shown, then others from the whole list) and days (From and To in turn, and the presets), each from the
 * unfiltered list. One choice of each sort goes before, uncounted, so that the code of the filters and the index are there.
 */
export async function measureChoices(browser: Browser, url: string, { hoverMs, choices }: ChoiceOptions): Promise<ChoiceMeasures> {
  const { page, close } = await openPage(browser, 'desktop', false)
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForTimeout(IDLE_MS)
  const panel = page.getByRole('complementary', { name: 'Filters' })
  await reach(page, panel)
  await watchFrames(page)
  const companies = await measureCompanies(page, panel, hoverMs, choices)
  const dates = await measureDates(page, panel, hoverMs, choices)
  await close()
  return { companies, dates }
}

/** Moves the pointer over the filters until the app, which may still be starting, has fetched what is behind them. */
async function reach(page: Page, panel: Locator): Promise<void> {
  while ((await panel.locator('[data-ready]').count()) === 0) {
    await page.mouse.move(0, 0)
    await panel.hover()
    await page.waitForTimeout(IDLE_MS)
  }
}

async function measureCompanies(page: Page, panel: Locator, hoverMs: number, choices: number): Promise<number[]> {
  const list = panel.getByRole('group', { name: 'Companies' })
  const boxes = list.getByRole('checkbox')
  const shown = await boxes.count()
  const times: number[] = []
  for (let choice = 0; choice <= choices; choice++) {
    if (choice === shown) await list.getByRole('button', { name: /more/ }).click()
    if (choice === shown) await page.waitForTimeout(IDLE_MS)
    const box = boxes.nth(choice)
    await bringIntoView(page, box)
    const time = await timeChoice(page, `Company ${choice}`, () => press(page, box, hoverMs))
    if (choice > 0) times.push(time)
    await clear(page)
  }
  if (choices >= shown) await list.getByRole('button', { name: 'Fewer' }).click()
  return times
}

async function measureDates(page: Page, panel: Locator, hoverMs: number, choices: number): Promise<number[]> {
  const presets = ['This year', 'Last year', 'Last 30 days']
  const times: number[] = []
  for (let choice = 0; choice <= choices; choice++) {
    const preset = presets[choice]
    await bringIntoView(page, panel.getByLabel('To', { exact: true }))
    const field = panel.getByLabel(choice % 2 === 0 ? 'To' : 'From', { exact: true })
    const choose =
      preset === undefined
        ? await typeAllButLast(page, field, dayOf(choice))
        : () => press(page, panel.getByRole('radio', { name: new RegExp(`^${preset}`) }), hoverMs)
    const time = await timeChoice(page, `Date ${choice}`, choose)
    if (choice > 0) times.push(time)
    await clear(page)
  }
  return times
}

/** Days between 2016 and 2025, each another, as digits in the order in which an American field takes them. */
function dayOf(choice: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two((choice % 12) + 1)}${two((choice % 27) + 1)}${2016 + (choice % 10)}`
}

/** Types a day up to its last digit, before which nothing is chosen; what is answered types that. */
async function typeAllButLast(page: Page, field: Locator, digits: string): Promise<() => Promise<void>> {
  await field.focus()
  await page.keyboard.type(digits.slice(0, -1), { delay: BETWEEN_KEYS_MS })
  await page.waitForTimeout(BEFORE_LAST_KEY_MS)
  return () => page.keyboard.press(digits.slice(-1))
}

async function bringIntoView(page: Page, control: Locator): Promise<void> {
  await control.scrollIntoViewIfNeeded()
  await page.waitForTimeout(BEFORE_PRESS_MS)
}

async function press(page: Page, control: Locator, hoverMs: number): Promise<void> {
  const box = await control.boundingBox()
  if (!box) throw new Error('there is nothing to press')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 })
  if (hoverMs > 0) await page.waitForTimeout(hoverMs)
  await page.mouse.down()
  await page.mouse.up()
}

/** Back to the unfiltered list, with the pointer away from the controls. */
async function clear(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Clear all' }).click()
  await page.waitForTimeout(IDLE_MS)
}
