import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Serves a folder as GitHub Pages does: with no header of the site's, 404.html of the site for what is not there. */
export function servePlainly(root: string, port: number): () => void {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = join(root, decodeURIComponent(pathname))
    const isFolder = existsSync(path) && statSync(path).isDirectory()
    if (isFolder && !pathname.endsWith('/')) return response.writeHead(301, { Location: `${pathname}/` }).end()
    const wanted = isFolder ? join(path, 'index.html') : path
    const [status, file] = existsSync(wanted) ? [200, wanted] : [404, join(root, 'news/404.html')]
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
    const headers = { 'Content-Type': type, 'Cache-Control': 'max-age=600', 'Access-Control-Allow-Origin': '*', 'Accept-Ranges': 'bytes' }
    if (start === undefined || end === undefined) {
      response.writeHead(status, headers)
      return createReadStream(file).pipe(response)
    }
    const part = { start: Number(start), end: Math.min(Number(end), statSync(file).size - 1) }
    response.writeHead(206, { ...headers, 'Content-Range': `bytes ${part.start}-${part.end}/${statSync(file).size}` })
    return createReadStream(file, part).pipe(response)
  })
  server.listen(port)
  return () => {
    server.close()
    server.closeAllConnections()
  }
}
