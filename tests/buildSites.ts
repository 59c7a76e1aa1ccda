import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { generateContent } from './fixtures/generateContent.ts'
import { SITES } from './sites.ts'

const VITE = 'node_modules/vite/bin/vite.js'

/** Builds and serves the sites for the browser tests; Playwright calls what it returns when they are over. */
export default async function buildSites(): Promise<() => void> {
  await generateContent(SITES.synthetic.content, { articles: 2_400, seed: 7 })
  await generateContent(SITES.before.content, { articles: 70, seed: 11 })
  await generateContent(SITES.after.content, { articles: 72, seed: 11 })
  const servers: ChildProcess[] = []
  for (const { folder, content, base, port, address } of Object.values(SITES)) {
    // Of the made-up companies too many meet but once.
    const fewest = content === SITES.archive.content ? '1' : '3'
    const env = { ...process.env, ENTENTE_CONTENT: content, ENTENTE_URL: address, ENTENTE_FEWEST_JOINT: fewest, NODE_ENV: 'production' }
    const build = spawn(process.execPath, [VITE, 'build', '--outDir', folder, '--base', base, '--logLevel', 'error'], {
      env,
      stdio: 'inherit',
    })
    const [code] = await once(build, 'exit')
    if (code !== 0) throw new Error(`${folder} could not be built`)
    servers.push(
      spawn(process.execPath, [VITE, 'preview', '--outDir', folder, '--base', base, '--port', String(port), '--strictPort'], { env }),
    )
    await untilAnswers(address)
  }
  return () => {
    for (const server of servers) server.kill()
  }
}

async function untilAnswers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answered = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${address} did not answer`)
}
