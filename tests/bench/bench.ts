import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateContent } from '../fixtures/generateContent.ts'
import { buildFigures, ownFigures } from './buildFigures.ts'
import type { BuiltSite } from './builtSite.ts'
import type { Figure } from './figure.ts'
import { holds } from './figure.ts'
import { formatTable } from './formatTable.ts'
import { launchBrowser } from './launchBrowser.ts'
import { measureBuild } from './measureBuild.ts'
import { measureCrowding } from './measureCrowding.ts'
import { measureDesk } from './measureDesk.ts'
import { measureRebuilds } from './measureRebuilds.ts'
import { measureByLighthouse, measurePages, measureUse } from './measureSite.ts'
import { readFlags } from './readFlags.ts'

/*
 * `npm run bench [-- --sizes 100,1000 --only choices,pages --skip-lighthouse]`: builds our own archive and synthetic ones of
 * several sizes, from nothing and again after small changes, and measures the builds and the sites. Prints a table and writes results/bench.json. Pages are measured at 10,000
 * articles, or at the largest size below; use (filters, memory, data) there and at every larger size. `--only` names parts
 * of readFlags.ts.
 *
 * Machines are noisy, so what decides is a ratio to a baseline (baselines, plainSpa) that is measured in turn with Entente:
 * choices against a plain React app with all data in memory, an article against its text as plain HTML.
 */

const SEED = 1
const PAGES_AT = 10_000
const OWN_CONTENT = 'public'
const RESULTS = join(import.meta.dirname, 'results')

const { sizes, parts } = readFlags(process.argv.slice(2))
const pagesAt = sizes.findLast((size) => size <= PAGES_AT)
const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'))
const figures: Figure[] = []
const notes: string[] = []
const crowding: number[] = []
try {
  if (parts.has('build')) figures.push(...(await measureOwn()))
  // Choices among more articles are measured beside those at this size, whose site therefore stays.
  let smaller: BuiltSite | undefined
  for (const size of sizes) {
    const site = siteOf(size)
    figures.push(...(await measureSize(site, smaller)))
    if (size === pagesAt) smaller = site
    else rmSync(join(folder, String(size)), { recursive: true, force: true })
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
mkdirSync(RESULTS, { recursive: true })
const crowded = Math.max(...crowding)
notes.push(`Before its stages, others kept at most ${crowded.toFixed(2)} processors busy; above 0.1, times are too long.`)
const machine = { node: process.version, processors: availableParallelism(), model: cpus()[0]?.model, crowded }
const judged = figures.map((figure) => ({ ...figure, holds: holds(figure) }))
writeFileSync(join(RESULTS, 'bench.json'), `${JSON.stringify({ machine, notes, figures: judged }, null, 2)}\n`)
say(['', formatTable(figures), '', ...notes, `${machine.processors} × ${machine.model}, Node ${machine.node}`].join('\n'))

function siteOf(size: number): BuiltSite {
  const place = join(folder, String(size))
  return { size, content: join(place, 'content'), folder: join(place, 'site'), spare: place }
}

/** Our own archive: from nothing, and when nothing has changed. */
async function measureOwn(): Promise<Figure[]> {
  await begin('our own archive: building')
  const places = { content: OWN_CONTENT, outDir: join(folder, 'own/site'), cache: join(folder, 'own/cache') }
  const [cold, unchanged] = [await measureBuild(places), await measureBuild(places)]
  rmSync(join(folder, 'own'), { recursive: true, force: true })
  return ownFigures(cold, unchanged)
}

async function measureSize(site: BuiltSite, smaller: BuiltSite | undefined): Promise<Figure[]> {
  const { size, content } = site
  say(`${size} articles: writing them`)
  generateContent(content, { articles: size, seed: SEED })
  await begin(`${size} articles: building`)
  const places = { content, outDir: site.folder, cache: join(site.spare, 'cache') }
  const cold = await measureBuild(places)
  const found = parts.has('build') ? buildFigures(size, cold, await measureRebuilds(places)) : []
  if (pagesAt !== undefined && size < pagesAt) return found
  const browser = await launchBrowser()
  try {
    if (size === pagesAt && parts.has('pages')) {
      await begin(`${size} articles: loading pages on a slow phone`)
      found.push(...(await measurePages(browser, site)))
    }
    if (size === pagesAt && parts.has('lighthouse')) found.push(...(await lighthouseOrNote(site)))
    if (size === pagesAt && parts.has('desk')) {
      await begin(`${size} articles: writing at the desk`)
      found.push(...(await measureDesk(browser, site)))
    }
    await begin(`${size} articles: using them`)
    found.push(...(await measureUse(browser, site, smaller, parts)))
  } finally {
    await browser.close()
  }
  return found
}

async function lighthouseOrNote(site: BuiltSite): Promise<Figure[]> {
  await begin('Lighthouse')
  try {
    return await measureByLighthouse(site)
  } catch (error) {
    notes.push(`Lighthouse could not run here, so its figures are left out: ${String(error)}`)
    return []
  }
}

/** Says what comes next, after a look at what else the machine does. */
async function begin(stage: string): Promise<void> {
  crowding.push(await measureCrowding())
  say(stage)
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
