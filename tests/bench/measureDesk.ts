import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { companiesSchema } from '../../src/content/article/companySchema.ts'
import { startDesk } from '../startDesk.ts'
import type { BuiltSite } from './builtSite.ts'
import type { Figure } from './figure.ts'
import { median } from './statistics.ts'

const COMPANIES = 10_000
const PARAGRAPHS = 1_000
const OPENINGS = 7
const LETTERS = 20
/** More than the pause after which the desk has what was typed read. */
const LETTER_REST_MS = 350
const DRAFT = 'long-draft'
const MOST_OPENING_MS = 1_500
const MOST_LETTER_MS = 50

/**
 * The desk at so many articles and ten thousand companies: from its address to the first row that is painted, each time in a browser
 * that has nothing of it; and a letter typed into a draft of a thousand paragraphs, until the browser has painted it.
 */
export async function measureDesk(browser: Browser, { size, content, spare }: BuiltSite): Promise<Figure[]> {
  const site = join(spare, 'desk')
  cpSync(content, site, { recursive: true })
  addCompanies(join(site, 'companies.json'))
  writeLongDraft(site)
  const started = performance.now()
  const desk = await startDesk(site)
  try {
    const first = await open(browser, desk.address)
    const toFirst = performance.now() - started
    const openings: number[] = []
    for (let round = 0; round < OPENINGS; round++) openings.push(await open(browser, desk.address))
    const letters = await typeLetters(browser, desk.address)
    return [
      {
        name: `the desk of ${size}, from its start to the first row`,
        value: toFirst / 1000,
        unit: 's',
        note: `the page itself ${Math.round(first)} ms`,
      },
      { name: `the desk of ${size}, opened`, value: median(openings), unit: 'ms', most: MOST_OPENING_MS },
      {
        name: `the desk, a letter in a draft of ${PARAGRAPHS} paragraphs`,
        value: median(letters),
        unit: 'ms',
        most: MOST_LETTER_MS,
        note: `at most ${Math.round(Math.max(...letters))} ms`,
      },
    ]
  } finally {
    await desk.stop()
    rmSync(site, { recursive: true, force: true })
  }
}

function addCompanies(path: string): void {
  const companies = companiesSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  for (let number = companies.length; number < COMPANIES; number++) {
    companies.push({ id: `company-${number}`, name: `Company ${number}`, aliases: [`CN${number}`] })
  }
  writeFileSync(path, JSON.stringify(companies))
}

function writeLongDraft(site: string): void {
  const text = 'The two sides agreed on terms that neither of them has made public. '.repeat(12)
  const blocks = Array.from({ length: PARAGRAPHS }, (_, number) => ({ type: 'paragraph', text: `Paragraph ${number}. ${text}` }))
  const draft = { title: 'A long draft', date: '2026-01-01', draft: true, summary: 'A summary.', body: blocks }
  writeFileSync(join(site, 'articles', `${DRAFT}.json`), `${JSON.stringify(draft, null, 2)}\n`)
}

/** Milliseconds until the first row is painted. */
async function open(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('.desk-row')) return
      watch.disconnect()
      // After the frame that paints it.
      requestAnimationFrame(() => setTimeout(() => Reflect.set(window, 'seen', performance.now())))
    })
    watch.observe(document, { childList: true, subtree: true })
  })
  await page.goto(`${address}/__desk/`, { waitUntil: 'commit', timeout: 120_000 })
  const seen = await page.waitForFunction(() => Reflect.get(window, 'seen'), undefined, { polling: 50, timeout: 120_000 })
  const ms = Number(await seen.jsonValue())
  await context.close()
  return ms
}

/** Of each letter, the milliseconds from the key to the frame that paints it. */
async function typeLetters(browser: Browser, address: string): Promise<number[]> {
  const page: Page = await browser.newPage()
  await page.goto(`${address}/__desk/#/articles/${DRAFT}`)
  const summary = page.getByLabel('Summary', { exact: true })
  await summary.waitFor()
  await page.waitForTimeout(3_000)
  await summary.focus()
  await page.evaluate(() => {
    const times: number[] = []
    Reflect.set(window, 'times', times)
    addEventListener('keydown', () => {
      const pressed = performance.now()
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - pressed)))
    })
  })
  for (let letter = 0; letter < LETTERS; letter++) {
    await page.keyboard.press('x')
    await page.waitForTimeout(LETTER_REST_MS)
  }
  const times: unknown = await page.evaluate(() => Reflect.get(window, 'times'))
  await page.close()
  return Array.isArray(times) ? times.map(Number) : []
}
