import { expect, type Page } from '@playwright/test'

/** What a browser keeps of a site: for each cache, by its name without the site's, the paths in it. */
export function readDevice(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const names = await caches.keys()
    const entries = names.map(async (name) => {
      const requests = await (await caches.open(name)).keys()
      const paths = requests.map(({ url }) => new URL(url).pathname + new URL(url).search)
      return [name.replace(/^offline:.*?:/, ''), paths] as const
    })
    return Object.fromEntries(await Promise.all(entries))
  })
}

/** The id of the deploy from which the site would start; none where there is none. */
export function currentDeploy(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const pointer = await caches.match('/data/offline.json?current')
    const { list }: { list?: { id?: string } } = pointer ? await pointer.json() : {}
    return list?.id
  })
}

/** Waits until the site would start without a network, from that deploy where one is named. */
export async function untilOnDevice(page: Page, id?: string): Promise<void> {
  await expect.poll(() => currentDeploy(page), { timeout: 30_000 }).toEqual(id ?? expect.any(String))
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}
