import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** A development server with its desk, as whoever types `entente dev` has it. */
export interface RunningDesk {
  /** `http://localhost:<port>` */
  address: string
  port: number
  stop: () => Promise<void>
}

/** Starts `entente dev` on a site folder, with a cache of its own; `at`: on a port of which a page is open already. */
export async function startDesk(site: string, at?: number): Promise<RunningDesk> {
  const cache = mkdtempSync(join(tmpdir(), 'entente-cache-'))
  const port = at ?? (await freePort())
  const words = [resolve('bin/entente.js'), 'dev', '--site', site, '--port', String(port)]
  const child = spawn(process.execPath, words, { env: { ...process.env, ENTENTE_CACHE: cache }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  await new Promise<void>((started, failed) => {
    const listen = (part: Buffer) => {
      said += part.toString()
      if (said.includes('/__desk/')) started()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', () => failed(new Error(`entente dev ended:\n${said}`)))
  })
  return {
    address: `http://localhost:${port}`,
    port,
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill()
      await ended
      rmSync(cache, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (!address || typeof address === 'string') throw new Error('no port')
  return address.port
}
