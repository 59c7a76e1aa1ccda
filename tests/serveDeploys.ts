import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
/** The app's entry, which no other file of code names. */
const ENTRY = /\bbrowser-[\w-]{8}\.js\b/g
const NEW_ENTRY = 'browser-deployed.js'

/** A host whose site can be changed, broken and taken away while a browser has it open. */
export interface DeployServer {
  address: string
  /** The folder of the site. */
  folder: string
  /** Whether the code is another one: its entry has another name, and what had the name before is gone. */
  hasNewCode: boolean
  /** Paths that are answered with 404. */
  missing: RegExp | null
  /** What the worker is instead of what was built, made of that. */
  worker: (built: string) => string
  /** How many requests came. */
  asked: string[]
  /** No answer comes any more, or one does again. */
  stop: () => Promise<void>
  start: () => Promise<void>
}

/** Serves a built site on a port of its own. */
export async function serveDeploys(folder: string): Promise<DeployServer> {
  const site: DeployServer = { address: '', folder, hasNewCode: false, missing: null, worker: (built) => built, asked: [], stop, start }
  let port = 0
  const create = () =>
    createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      site.asked.push(pathname)
      const { status, file } = find(pathname)
      const headers = { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' }
      response.writeHead(status, headers).end(contentOf(file))
    })
  let server = create()

  function find(pathname: string): { status: number; file: string } {
    const notFound = { status: 404, file: join(site.folder, '404.html') }
    if (site.missing?.test(pathname)) return notFound
    const isNew = pathname === `/assets/${NEW_ENTRY}`
    if (site.hasNewCode !== isNew && pathname.search(ENTRY) >= 0) return notFound
    const entry = isNew ? entryOf(site.folder) : pathname
    const path = join(site.folder, decodeURIComponent(entry))
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
    return existsSync(file) ? { status: 200, file } : notFound
  }

  function contentOf(file: string): string | Buffer {
    const content = readFileSync(file)
    if (file.endsWith('sw.js')) return site.worker(content.toString())
    const isRenamed = site.hasNewCode && /\.html$|offline\.json$/.test(file)
    return isRenamed ? content.toString().replace(ENTRY, NEW_ENTRY) : content
  }

  async function start(): Promise<void> {
    server = create()
    await new Promise<void>((resolve) => server.listen(port, resolve))
    port = (server.address() as AddressInfo).port
    site.address = `http://localhost:${port}/`
  }

  async function stop(): Promise<void> {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }

  await start()
  return site
}

function entryOf(folder: string): string {
  const [entry = ''] = readFileSync(join(folder, 'data/offline.json'), 'utf8').match(ENTRY) ?? []
  return `assets/${entry}`
}
