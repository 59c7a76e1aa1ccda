import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect as expectSoon } from '@playwright/test'
import { articleFile } from '../fixtures/articleFile.ts'
import { writeDeskSite } from '../fixtures/writeDeskSite.ts'
import { test } from '../journeyTest.ts'
import { type RunningDesk, startDesk } from '../startDesk.ts'

/** A development server makes the code of a page when it is first asked for, file by file. */
const expect = expectSoon.configure({ timeout: 40_000 })

const SLUG = 'a-long-draft'
const TITLE = 'Helion tells all of it'
const WORDS = 'The halls stand near rivers, where cheap energy flows through the winter. '
const PARAGRAPHS = Array.from({ length: 300 }, (_, at) => `${at + 1}. ${WORDS.repeat(11)}`.trim())
const TYPED = ' And here somebody goes on.'

/*
 * Generous: machines that run journeys are slow, and do other things. When each letter read the whole text and drew all of it, one
 * took a second here, and the text of this journey half a minute.
 */
const LONGEST_TASK_MS = 2000
const TYPED_WITHIN_MS = 15_000

let desk: RunningDesk
let site = ''

test.beforeAll(async () => {
  site = writeDeskSite()
  const article = articleFile({ title: TITLE, body: PARAGRAPHS, draft: true })
  writeFileSync(join(site, 'articles', `${SLUG}.json`), `${JSON.stringify(article, null, 2)}\n`)
  desk = await startDesk(site)
})

test.afterAll(async () => {
  await desk.stop()
  rmSync(site, { recursive: true, force: true })
})

test('in a draft of three hundred paragraphs letters show at once, and what was typed is on disk', async ({ page }) => {
  test.slow()
  const read = () => readFileSync(join(site, 'articles', `${SLUG}.json`), 'utf8')
  const before = read()
  await page.goto(`${desk.address}/__desk/#/articles/${SLUG}`)
  const text = page.getByLabel('Paragraph 150', { exact: true })
  await expect(text).toBeVisible()
  await expect(page.getByTitle('The page as readers see it')).toBeVisible()
  await text.focus()
  await page.keyboard.press('ControlOrMeta+End')
  const longest = await page.evaluateHandle(() => {
    const seen = { ms: 0 }
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.ms = Math.max(seen.ms, duration)
    }).observe({ type: 'longtask' })
    return seen
  })
  const start = performance.now()
  await page.keyboard.type(TYPED)
  expect(performance.now() - start).toBeLessThan(TYPED_WITHIN_MS)
  await expect(text).toHaveValue(`${PARAGRAPHS[149]}${TYPED}`)
  expect((await longest.jsonValue()).ms).toBeLessThan(LONGEST_TASK_MS)
  await expect.poll(read).toBe(before.replace(`${PARAGRAPHS[149]}`, `${PARAGRAPHS[149]}${TYPED}`))
})
