import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { BUILD_DAY, SITES } from './sites.ts'

type TestSite = (typeof SITES)[keyof typeof SITES]

export const VITE = 'node_modules/vite/bin/vite.js'

/** The content of which any two companies that meet have a page. */
const ALL_PAIRS: readonly string[] = [SITES.archive.content, SITES.published.content, SITES.longWords.content, SITES.quantum.content]

/** What a site of the tests is built and served under. */
export function environmentOf({ content, address }: TestSite): NodeJS.ProcessEnv {
  // Of the made-up companies too many meet but once, and few of their pictures are looked at.
  const fewestJoint = ALL_PAIRS.includes(content) ? '1' : '3'
  const pictures = content === SITES.archive.content ? {} : { ENTENTE_PICTURES: '8' }
  // What comes after a deploy is known by the same address as before, and so its code has the same names.
  const url = content === SITES.after.content ? SITES.before.address : address
  // Its oldest articles have pages with their beginnings.
  const whole = content === SITES.synthetic.content ? { ENTENTE_WHOLE_ARTICLES: '2000' } : {}
  // As new as the newest articles, so that there is news, and two builds are of the same day.
  const day = content === SITES.archive.content ? '2026-06-25' : BUILD_DAY
  const own = { ENTENTE_DAY: day, ENTENTE_SITE: content, ENTENTE_URL: url, ENTENTE_FEWEST_JOINT: fewestJoint, NODE_ENV: 'production' }
  return { ...process.env, ...own, ...pictures, ...whole }
}

/** Builds one of the sites into a folder, as `npm run build` does. */
export async function buildSite(site: TestSite, folder: string): Promise<void> {
  const flags = ['build', '--outDir', folder, '--base', site.base, '--logLevel', 'error']
  const build = spawn(process.execPath, [VITE, ...flags], { env: environmentOf(site), stdio: 'inherit' })
  const [code] = await once(build, 'exit')
  if (code !== 0) throw new Error(`${folder} could not be built`)
}
