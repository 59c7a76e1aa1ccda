import type { Browser, CDPSession, Locator, Page } from '@playwright/test'
import { type ChoiceTimes, timeChoice, watchFrames } from './frameWatch.ts'
import { openPage } from './openPage.ts'

export interface Choice extends ChoiceTimes {
  layouts: number
}

export interface ChoiceMeasures {
  companies: Choice[]
  dates: Choice[]
  /** Days that were typed and left in their field, from the last key. */
  typed: Choice[]
}

export interface ChoiceOptions {
  /** How long the pointer rests on a control before it presses; a hand takes about 120 ms, and the app fetches meanwhile. */
  hoverMs: number
  choices: number
  sorts: readonly (keyof ChoiceMeasures)[]
}

/** A list that is open, with its filters. */
interface Desk {
  page: Page
  session: CDPSession
  panel: Locator
  close: () => Promise<void>
}

const IDLE_MS = 1_000
/** Between the keys of a date: somebody who types, not a flood. */
const BETWEEN_KEYS_MS = 40
const BEFORE_LAST_KEY_MS = 300
const BEFORE_PRESS_MS = 300
const PRESETS = ['This year', 'Last year', 'Last 30 days']
const TYPED = 5
/** A spot at the edge of the page where there is nothing. */
const NOWHERE = { x: 2, y: 450 }

/**
 * Filters several lists that are open at the same time, one choice on each in turn, so that whatever else the machine does
 * falls on all of them alike; on a desktop with the processor slowed four times and the network as it is. Companies are
 * chosen (the ones that are shown, then others from the whole list) and days (the presets, then From and To in turn, typed
 * and left), each from the unfiltered list. One choice of each sort goes before, uncounted, so that the code of the filters
 * and the index are there.
 */
export async function measureChoices<Name extends string>(
  browser: Browser,
  addresses: Readonly<Record<Name, string>>,
  { hoverMs, choices, sorts }: ChoiceOptions,
): Promise<Record<Name, ChoiceMeasures>> {
  const names = Object.keys(addresses) as Name[]
  const desks: Desk[] = []
  for (const name of names) desks.push(await openDesk(browser, addresses[name]))
  const of = (sort: keyof ChoiceMeasures, count: number, choose: (desk: Desk, choice: number) => Promise<Choice>) =>
    sorts.includes(sort) ? inTurns(desks, count, choose) : []
  const companies = await of('companies', choices, (desk, choice) => chooseCompany(desk, choice, hoverMs))
  for (const { panel } of desks) {
    const fewer = companyGroup(panel).getByRole('button', { name: 'Fewer' })
    if ((await fewer.count()) > 0) await fewer.click()
  }
  const dates = await of('dates', choices, (desk, choice) => {
    const preset = PRESETS[choice - 1]
    return preset === undefined ? chooseDay(desk, choice, true) : choosePreset(desk, preset, hoverMs)
  })
  const typed = await of('typed', TYPED, (desk, choice) => chooseDay(desk, choice, false))
  for (const { close } of desks) await close()
  const measures = (place: number): ChoiceMeasures => ({
    companies: companies[place] ?? [],
    dates: dates[place] ?? [],
    typed: typed[place] ?? [],
  })
  return Object.fromEntries(names.map((name, place) => [name, measures(place)])) as Record<Name, ChoiceMeasures>
}

/** Opens a list and moves the pointer over its filters until the app, which may still be starting, has fetched what is behind them. */
async function openDesk(browser: Browser, url: string): Promise<Desk> {
  const { page, session, close } = await openPage(browser, 'desktop', false)
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForTimeout(IDLE_MS)
  const panel = page.getByRole('complementary', { name: 'Filters' })
  while ((await page.locator('aside [data-ready], aside[data-ready]').count()) === 0) {
    await page.mouse.move(0, 0)
    await panel.hover()
    await page.waitForTimeout(IDLE_MS)
  }
  await session.send('Performance.enable')
  await watchFrames(page)
  return { page, session, panel, close }
}

/** Makes choice after choice, each on every desk; answers what the counted ones took, desk by desk. */
async function inTurns(
  desks: readonly Desk[],
  choices: number,
  choose: (desk: Desk, choice: number) => Promise<Choice>,
): Promise<Choice[][]> {
  const found: Choice[][] = desks.map(() => [])
  for (let choice = 0; choice <= choices; choice++) {
    for (const [place, desk] of desks.entries()) {
      const taken = await choose(desk, choice)
      if (choice > 0) found[place]?.push(taken)
      await clear(desk)
    }
  }
  return found
}

async function chooseCompany(desk: Desk, choice: number, hoverMs: number): Promise<Choice> {
  const { page, panel } = desk
  const boxes = companyGroup(panel).getByRole('checkbox')
  if ((await boxes.count()) <= choice) {
    await companyGroup(panel).getByRole('button', { name: /more/ }).click()
    await page.waitForTimeout(IDLE_MS)
  }
  const box = boxes.nth(choice)
  await bringIntoView(page, box)
  return time(desk, `Company ${choice}`, () => press(page, box, hoverMs))
}

async function choosePreset(desk: Desk, preset: string, hoverMs: number): Promise<Choice> {
  const radio = desk.panel.getByRole('radio', { name: new RegExp(`^${preset}`) })
  await bringIntoView(desk.page, radio)
  return time(desk, preset, () => press(desk.page, radio, hoverMs))
}

/** Types a day up to its last digit, before which nothing is chosen; then that, and, where the field is left, a press elsewhere. */
async function chooseDay(desk: Desk, choice: number, leaves: boolean): Promise<Choice> {
  const { page, panel } = desk
  const field = panel.getByLabel(choice % 2 === 0 ? 'To' : 'From', { exact: true })
  const digits = dayOf(choice)
  await bringIntoView(page, field)
  await page.mouse.move(NOWHERE.x, NOWHERE.y)
  await field.focus()
  await page.keyboard.type(digits.slice(0, -1), { delay: BETWEEN_KEYS_MS })
  await page.waitForTimeout(BEFORE_LAST_KEY_MS)
  const taken = await time(desk, `Date ${choice}`, async () => {
    await page.keyboard.press(digits.slice(-1))
    if (leaves) await pressHere(page)
  })
  if (!leaves) await pressHere(page)
  return taken
}

/** Days between 2016 and 2025, each another, as digits in the order in which an American field takes them. */
function dayOf(choice: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two((choice % 12) + 1)}${two((choice % 27) + 1)}${2016 + (choice % 10)}`
}

async function time({ page, session }: Desk, name: string, choose: () => Promise<void>): Promise<Choice> {
  const before = await countLayouts(session)
  const times = await timeChoice(page, name, choose)
  return { ...times, layouts: (await countLayouts(session)) - before }
}

async function countLayouts(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? 0
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
  await pressHere(page)
}

async function pressHere(page: Page): Promise<void> {
  await page.mouse.down()
  await page.mouse.up()
}

/** Back to the unfiltered list, with the pointer away from the controls. */
async function clear({ page }: Desk): Promise<void> {
  await page.getByRole('button', { name: 'Clear all' }).click()
  await page.waitForTimeout(IDLE_MS)
}

function companyGroup(panel: Locator): Locator {
  return panel.getByRole('group', { name: 'Companies' })
}
