import { type ChildProcess, spawn } from 'node:child_process'
import { findFirefox, findWebKit } from './browsers/findOtherBrowsers.ts'
import { buildSite, environmentOf, VITE } from './buildSite.ts'
import { generateContent } from './fixtures/generateContent.ts'
import { writeLongWords } from './fixtures/longWords.ts'
import { startHosts } from './hosts/startHosts.ts'
import { inTurns } from './inTurns.ts'
import { SITES } from './sites.ts'
import { untilAnswers } from './untilAnswers.ts'

/** A build has parts in which it keeps one core busy at most; the content of all of them would need much memory. */
const BUILDS_AT_A_TIME = 2

/** Builds and serves the sites for the browser tests; Playwright calls what it returns when they are over. */
export default async function buildSites(): Promise<() => void> {
  if (!findFirefox()) process.stdout.write('No Firefox was found: no journeys run in it. FIREFOX_PATH names one.\n')
  if (!findWebKit()) process.stdout.write('No WebKit was found (webkit2gtk-driver, xvfb): no journeys run in it.\n')
  await generateContent(SITES.synthetic.content, { articles: 2_400, seed: 7 })
  await generateContent(SITES.before.content, { articles: 70, seed: 11 })
  await generateContent(SITES.after.content, { articles: 72, seed: 11 })
  writeLongWords(SITES.longWords.content)
  const servers: ChildProcess[] = []
  await inTurns(Object.values(SITES), BUILDS_AT_A_TIME, async (site) => {
    const { folder, base, port, address } = site
    await buildSite(site, folder)
    const flags = ['preview', '--outDir', folder, '--base', base, '--port', String(port), '--strictPort']
    servers.push(spawn(process.execPath, [VITE, ...flags], { env: environmentOf(site) }))
    await untilAnswers(address)
  })
  const stopHosts = await startHosts()
  return () => {
    for (const server of servers) server.kill()
    stopHosts()
  }
}
