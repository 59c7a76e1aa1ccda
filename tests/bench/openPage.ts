import type { Browser, CDPSession, Page } from '@playwright/test'

export type Device = 'phone' | 'desktop'

export interface OpenedPage {
  page: Page
  session: CDPSession
  close: () => Promise<void>
}

const SLOW_PROCESSOR = 4
const VIEWPORTS = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } }
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }

/**
 * A blank page in a context of its own, with empty caches and the processor slowed four times; the network is that of a
 * phone on slow 4G where `slowNetwork` says so.
 */
export async function openPage(browser: Browser, device: Device, slowNetwork: boolean): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: VIEWPORTS[device], locale: 'en-US', isMobile: device === 'phone' })
  // tsx marks functions with their names by a helper, which functions that are sent to the page then call there.
  await context.addInitScript('globalThis.__name = (made) => made')
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PROCESSOR })
  await session.send('Network.enable')
  if (slowNetwork) {
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    await session.send('Network.emulateNetworkConditions', SLOW_4G)
  }
  return { page, session, close: () => context.close() }
}
