import { createServer, type Server } from 'node:http'
import { expect } from '@playwright/test'
import { isOfSite } from '../isOfSite.ts'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

/** Time enough for the app's code, which comes at once, to be there before the rest of the page is. */
const REST_AFTER_MS = 1500

let server: Server
let address: string

/** The archive's site over a line on which a page stops in its middle, just before its foot, and goes on later. */
test.beforeAll(async () => {
  server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(new URL(url, SITES.archive.address))
    const body = Buffer.from(await answer.arrayBuffer())
    const type = answer.headers.get('content-type') ?? ''
    response.writeHead(answer.status, { 'content-type': type })
    const foot = type.startsWith('text/html') ? body.indexOf('<footer') : -1
    if (foot >= 0) {
      response.write(body.subarray(0, foot))
      await new Promise((resolve) => setTimeout(resolve, REST_AFTER_MS))
    }
    response.end(foot < 0 ? body : body.subarray(foot))
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const bound = server.address()
  address = `http://localhost:${bound && typeof bound === 'object' ? bound.port : 0}/`
})

test.afterAll(() => void server.close())

for (const path of ['', '?company=cursor&kind=policy', 'articles/nvidia-openai-letter-of-intent-10-gigawatts/', 'search/?q=stargate']) {
  test(`/${path} that comes in two parts is taken over when it is whole`, async ({ page }) => {
    const said: string[] = []
    page.on('console', (message) => isOfSite(message) && said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    await page.goto(address + path)
    await untilTakenOver(page)
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('contentinfo')).toHaveCount(1)
    await expect(page.getByRole('main')).toHaveCount(1)
    expect(said).toEqual([])
  })
}
