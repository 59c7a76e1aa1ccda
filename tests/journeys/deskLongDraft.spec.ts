import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deskOfJourneys, expect } from '../deskOfJourneys.ts'
import { articleFile } from '../fixtures/articleFile.ts'
import { test } from '../journeyTest.ts'

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

const desk = deskOfJourneys((site) => {
  const article = articleFile({ title: TITLE, body: PARAGRAPHS, draft: true })
  writeFileSync(join(site, 'articles', `${SLUG}.json`), `${JSON.stringify(article, null, 2)}\n`)
})

test('in a draft of three hundred paragraphs letters show at once, and what was typed is on disk', async ({ page }) => {
  test.slow()
  const read = () => readFileSync(desk.fileOf(SLUG), 'utf8')
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
