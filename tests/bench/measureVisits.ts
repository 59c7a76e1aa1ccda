import type { Browser } from '@playwright/test'
import { measurePage, type PageMeasures, summarizePages } from './measurePage.ts'

/**
 * Loads several addresses in turn, and that several times over, so that whatever else the machine does falls on all of
 * them alike; answers the medians of each. One load of each goes before, uncounted, to fill the server's caches.
 */
export async function measureVisits<Name extends string>(
  browser: Browser,
  addresses: Readonly<Record<Name, string>>,
  rounds: number,
): Promise<Record<Name, PageMeasures>> {
  const names = Object.keys(addresses) as Name[]
  const runs = new Map<Name, PageMeasures[]>(names.map((name) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const measures = await measurePage(browser, addresses[name])
      if (round > 0) runs.get(name)?.push(measures)
    }
  }
  return Object.fromEntries(names.map((name) => [name, summarizePages(runs.get(name) ?? [])])) as Record<Name, PageMeasures>
}
