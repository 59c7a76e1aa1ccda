import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Connect, PreviewServer } from 'vite'
import { CADDY_FILE } from '../host/caddyFiles.ts'
import { NGINX_SERVER_FILE } from '../host/nginxFiles.ts'
import { cacheControl, contentSecurityPolicy } from '../site/headers.ts'
import { requestAddress } from '../site/requestAddress.ts'

type Response = Parameters<Connect.NextHandleFunction>[1]

/** Serves a built site as a good static host would: the recommended headers, folders with their slash, a real 404. */
export function servePreview(server: PreviewServer, folder: string) {
  const policy = readPolicy(folder)
  server.middlewares.use((request, response, next) => {
    const address = requestAddress(request.url)
    if (policy !== null) response.setHeader('Content-Security-Policy', policy)
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Cache-Control', cacheControl(address?.pathname ?? '/'))
    // Before anybody else tries to decode it.
    if (address) next()
    else sendNotFound(response, folder)
  })
  // After the files: pages are folders with an index.html, and everything else is a real 404 with a page that says so.
  return () => {
    server.middlewares.use((request, response) => {
      const address = requestAddress(request.url)
      if (!address) return sendNotFound(response, folder)
      // Vite has written index.html onto the addresses of folders that have one.
      const path = decodeURIComponent(address.pathname).replace(/index\.html$/, '')
      if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) {
        response.writeHead(308, { Location: `${server.config.base.slice(0, -1)}${address.pathname}/${address.search}` }).end()
        return
      }
      const found = path.endsWith('/') ? readPage(folder, `${path}index.html`) : null
      if (found === null) sendNotFound(response, folder)
      else send(response, 200, found)
    })
    // What fails in between is told where the server runs; whoever asks learns nothing of the machine.
    server.middlewares.use(((error, _request, response, _next) => {
      server.config.logger.error(error.stack ?? error.message)
      if (response.headersSent) response.end()
      else response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('This could not be served.\n')
    }) satisfies Connect.ErrorHandleFunction)
  }
}

function sendNotFound(response: Response, folder: string): void {
  send(response, 404, readPage(folder, '404.html') ?? 'There is no such page.\n')
}

function send(response: Response, status: number, page: string): void {
  response.statusCode = status
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(page)
}

/**
 * The policy that the build wrote for its host. None where it stands in the pages alone, as on a host that would send none; the
 * narrowest where there is none at all.
 */
function readPolicy(folder: string): string | null {
  const [, policy] = /^ *Content-Security-Policy: (.*)$/m.exec(readPage(folder, '_headers') ?? '') ?? []
  if (policy !== undefined) return policy
  for (const file of [NGINX_SERVER_FILE, CADDY_FILE]) {
    const [, inQuotes] = /^\s*(?:add_header )?Content-Security-Policy "(.*)"(?: always;)?$/m.exec(readPage(folder, file) ?? '') ?? []
    if (inQuotes !== undefined) return inQuotes
  }
  if (readPage(folder, 'index.html')?.includes('<meta http-equiv="Content-Security-Policy"')) return null
  return contentSecurityPolicy({ base: '/', styles: {}, bootScript: '' })
}

function readPage(folder: string, path: string): string | null {
  const file = join(folder, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
