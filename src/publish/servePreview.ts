import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PreviewServer } from 'vite'
import { cacheControl, contentSecurityPolicy } from './headers.ts'

/** Serves a built site as a good static host would: the recommended headers, folders with their slash, a real 404. */
export function servePreview(server: PreviewServer, folder: string) {
  const page = existsSync(join(folder, 'index.html')) ? readFileSync(join(folder, 'index.html'), 'utf8') : ''
  const policy = contentSecurityPolicy(/<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '')
  server.middlewares.use((request, response, next) => {
    response.setHeader('Content-Security-Policy', policy)
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Cache-Control', cacheControl(new URL(request.url ?? '/', 'http://localhost').pathname))
    next()
  })
  // After the files: pages are folders with an index.html, and everything else is a real 404 with a page that says so.
  return () => {
    server.middlewares.use((request, response) => {
      const address = new URL(request.url ?? '/', 'http://localhost')
      // Vite has written index.html onto the addresses of folders that have one.
      const path = decoded(address.pathname).replace(/index\.html$/, '')
      const isPage = (folderPath: string) => !folderPath.includes('..') && existsSync(join(folder, folderPath, 'index.html'))
      if (!path.endsWith('/') && isPage(path)) {
        response.writeHead(308, { Location: `${server.config.base.slice(0, -1)}${address.pathname}/${address.search}` }).end()
        return
      }
      const found = path.endsWith('/') && isPage(path)
      response.statusCode = found ? 200 : 404
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(readFileSync(found ? join(folder, path, 'index.html') : join(folder, '404.html')))
    })
  }
}

/** A path as the names of files; one that encodes nothing, such as `/%`, as it is. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
