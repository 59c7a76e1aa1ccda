import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { SITES } from './sites.ts'

type TestSite = (typeof SITES)[keyof typeof SITES]

export const VITE = 'node_modules/vite/bin/vite.js'

/** What a site of the tests is built and served under. */
export function environmentOf({ content, address }: TestSite): NodeJS.ProcessEnv {
  // Of the made-up companies too many meet but once.
  const fewest = content === SITES.archive.content ? '1' : '3'
  return { ...process.env, ENTENTE_CONTENT: content, ENTENTE_URL: address, ENTENTE_FEWEST_JOINT: fewest, NODE_ENV: 'production' }
}

/** Builds one of the sites into a folder, as `npm run build` does. */
export async function buildSite(site: TestSite, folder: string): Promise<void> {
  const flags = ['build', '--outDir', folder, '--base', site.base, '--logLevel', 'error']
  const build = spawn(process.execPath, [VITE, ...flags], { env: environmentOf(site), stdio: 'inherit' })
  const [code] = await once(build, 'exit')
  if (code !== 0) throw new Error(`${folder} could not be built`)
}
