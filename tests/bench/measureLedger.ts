import type { Browser } from '@playwright/test'
import { timeChoice, watchFrames } from './frameWatch.ts'
import { openPage } from './openPage.ts'

/** Milliseconds from input to the last changed frame, choice by choice, and how many amounts there are to choose among. */
export interface LedgerMeasures {
  amounts: number
  sorts: number[]
  filters: number[]
}

const IDLE_MS = 1_500
const COLUMNS = ['Value', 'From', 'Date', 'Status']
const STATUSES = ['Announced', 'Completed', 'Reported']

/** Sorts and filters the ledger on a desktop with the processor slowed four times. The first of each is not counted. */
export async function measureLedger(browser: Browser, url: string): Promise<LedgerMeasures> {
  const { page, close } = await openPage(browser, 'desktop', false)
  await page.goto(`${url}ledger/`, { waitUntil: 'networkidle' })
  await page.waitForTimeout(IDLE_MS)
  const said = await page.getByRole('status').filter({ hasText: 'amounts' }).textContent()
  await watchFrames(page)
  const sorts: number[] = []
  // Each column twice: the second press turns it round.
  for (const column of [...COLUMNS, ...COLUMNS].sort()) {
    const head = page.getByRole('columnheader', { name: column }).getByRole('button')
    sorts.push((await timeChoice(page, column, () => head.click())).lastFrame)
  }
  const filters: number[] = []
  for (const status of [...STATUSES, ...STATUSES]) {
    const box = page.getByRole('complementary').getByRole('checkbox', { name: new RegExp(`^${status}`) })
    filters.push((await timeChoice(page, status, () => box.click())).lastFrame)
  }
  await close()
  return {
    amounts: Number(/of ([\d,]+) amounts/.exec(said ?? '')?.[1]?.replaceAll(',', '')),
    sorts: sorts.slice(1),
    filters: filters.slice(1),
  }
}
