import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect as expectSoon } from '@playwright/test'
import { writeDeskSite } from './fixtures/writeDeskSite.ts'
import { test } from './journeyTest.ts'
import { type RunningDesk, startDesk } from './startDesk.ts'

/** The desk shows pages of the site as well, whose code a development server makes when it is first asked for, file by file. */
export const expect = expectSoon.configure({ timeout: 40_000 })

/** The desk that the journeys of a file have to themselves. */
export interface DeskOfJourneys {
  /** The site folder. */
  site: string
  /** `http://localhost:<port>` */
  address: string
  fileOf: (slug: string) => string
  stop: () => Promise<void>
  /** Starts a server for the pages of one that was stopped. */
  startAgain: () => Promise<void>
}

/** Serves a small newsroom from before the first journey of a file until after its last. `prepare`: adds to the site folder. */
export function deskOfJourneys(prepare: (site: string) => void = () => {}): DeskOfJourneys {
  let running: RunningDesk | undefined
  const desk: DeskOfJourneys = {
    site: '',
    address: '',
    fileOf: (slug) => join(desk.site, 'articles', `${slug}.json`),
    stop: async () => running?.stop(),
    startAgain: async () => {
      running = await startDesk(desk.site, running?.port)
    },
  }
  // Several waits of that length in one journey must not end it.
  test.describe.configure({ timeout: 150_000 })
  test.beforeAll(async () => {
    desk.site = writeDeskSite()
    prepare(desk.site)
    running = await startDesk(desk.site)
    desk.address = running.address
  })
  test.afterAll(async () => {
    await desk.stop()
    rmSync(desk.site, { recursive: true, force: true })
  })
  return desk
}
