import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { launchBrowser } from './launchBrowser.ts'
import { median } from './statistics.ts'

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type LighthouseCategory = (typeof CATEGORIES)[number]

/** What Lighthouse's mobile simulation says of a page; times in milliseconds. */
export interface LighthouseMeasures {
  /** By category, up to 100. */
  scores: Record<LighthouseCategory, number>
  largestPaint: number
  blocking: number
  layoutShift: number
}

/**
 * Runs Lighthouse on several addresses in turn, and that several times over, in one browser; answers the medians of each.
 * @throws Error when Lighthouse can't run or can't judge a page.
 */
export async function measureLighthouse<Name extends string>(
  addresses: Readonly<Record<Name, string>>,
  rounds: number,
): Promise<Record<Name, LighthouseMeasures>> {
  const { default: lighthouse } = await import('lighthouse')
  const port = await findFreePort()
  const browser = await launchBrowser(port)
  const names = Object.keys(addresses) as Name[]
  const runs = new Map<Name, LighthouseMeasures[]>(names.map((name) => [name, []]))
  try {
    for (let round = 0; round < rounds; round++) {
      for (const name of names) {
        const result = await lighthouse(addresses[name], { port, onlyCategories: [...CATEGORIES], logLevel: 'error' })
        const numberOf = (audit: string) => {
          const value = result?.lhr.audits[audit]?.numericValue
          if (value === undefined) throw new Error(`Lighthouse has no ${audit} for ${addresses[name]}`)
          return value
        }
        runs.get(name)?.push({
          scores: byCategory((category) => Math.round((result?.lhr.categories[category]?.score ?? Number.NaN) * 100)),
          largestPaint: numberOf('largest-contentful-paint'),
          blocking: numberOf('total-blocking-time'),
          layoutShift: numberOf('cumulative-layout-shift'),
        })
      }
    }
  } finally {
    await browser.close()
  }
  return Object.fromEntries(names.map((name) => [name, summarize(runs.get(name) ?? [])])) as Record<Name, LighthouseMeasures>
}

function summarize(runs: readonly LighthouseMeasures[]): LighthouseMeasures {
  return {
    scores: byCategory((category) => median(runs.map(({ scores }) => scores[category]))),
    largestPaint: median(runs.map(({ largestPaint }) => largestPaint)),
    blocking: median(runs.map(({ blocking }) => blocking)),
    layoutShift: median(runs.map(({ layoutShift }) => layoutShift)),
  }
}

function byCategory(scoreOf: (category: LighthouseCategory) => number): Record<LighthouseCategory, number> {
  return {
    performance: scoreOf('performance'),
    accessibility: scoreOf('accessibility'),
    'best-practices': scoreOf('best-practices'),
    seo: scoreOf('seo'),
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}
