import { expect, test } from '@playwright/test'
import { type DeployServer, serveDeploys } from '../serveDeploys.ts'
import { SITES } from '../sites.ts'
import type { Engine } from './engine.ts'
import { Visitor } from './visitor.ts'

const ARTICLE = 'articles/microsoft-openai-recapitalisation-agreement/'
const OTHER = 'articles/anthropic-google-cloud-tpu-expansion/'

/** So long it may take until some two hundred files are on the device, on a machine that does other work as well. */
const PATIENCE_MS = 45_000

/** The site without a network, after one visit, in a browser other than that of the other journeys. */
export function offlineJourneysIn(name: string, start: () => Promise<Engine>): void {
  test(`${name} without a network: the timeline, an article that was opened, and a word for the rest`, async () => {
    test.slow()
    const site: DeployServer = await serveDeploys(SITES.archive.folder)
    const engine = await start()
    try {
      const reader = new Visitor(engine, site.address)
      const untilTold = (words: string) =>
        expect(async () => expect(await reader.text('main')).toContain(words)).toPass({ timeout: PATIENCE_MS })
      await reader.open('offline/')
      await untilTold('Without a connection you can open the timeline')
      await reader.open(ARTICLE)
      const title = await reader.text('h1')
      await reader.open('offline/')
      await untilTold(title)
      await site.stop()

      await reader.open('')
      await reader.untilHeaded('Who is partnering')
      expect(await reader.see('[data-entry]')).toHaveLength(30)
      await reader.openEarly(ARTICLE)
      await reader.untilHeaded(title.slice(0, 20))
      await untilTold('Why it matters')
      await reader.openEarly(OTHER)
      await reader.untilHeaded('This page could not be reached')
    } finally {
      await engine.close()
      await site.stop()
    }
  })
}
