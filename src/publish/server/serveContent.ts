import { readFile } from 'node:fs/promises'
import type { Connect } from 'vite'
import { requestAddress } from '../site/requestAddress.ts'
import type { DevelopmentContent } from './developmentContent.ts'

/** Answers requests for data, articles and their pictures; a missing one is a 404 with no page in its place. */
export function serveContent(content: DevelopmentContent): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = requestAddress(request.url)?.pathname.slice(1) ?? ''
    const isContent = /^(?:articles\/[a-z0-9-]+\.json$|data\/|images\/)/.test(path)
    if (!isContent && content.indexFile(path) === undefined) return next()
    const send = (status: number, body: Uint8Array | string) => {
      const headers = { 'Content-Type': typeOf(path), 'Cache-Control': 'no-store' }
      const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
      const part = status === 200 && start !== undefined ? Buffer.from(body).subarray(Number(start), Number(end) + 1) : null
      if (!part?.length) response.writeHead(status, headers).end(body)
      else {
        const range = `bytes ${start}-${Number(start) + part.length - 1}/${Buffer.byteLength(body)}`
        response.writeHead(206, { ...headers, 'Content-Range': range }).end(part)
      }
    }
    find(content, path).then(
      (found) => send(found === undefined ? 404 : 200, found ?? '{}'),
      () => send(503, '{}'),
    )
  }
}

async function find(content: DevelopmentContent, path: string): Promise<Uint8Array | string | undefined> {
  const [, slug] = /^articles\/([a-z0-9-]+)\.json$/.exec(path) ?? []
  if (slug !== undefined) return content.articleText(slug)
  if (path.startsWith('images/')) {
    const file = content.pictureFile(path)
    return file === null ? undefined : readFile(file).catch(() => undefined)
  }
  return content.indexFile(path) ?? (path.startsWith('data/search/') ? content.searchFile(path) : undefined)
}

function typeOf(path: string): string {
  if (path.startsWith('images/')) {
    const ending = path.slice(path.lastIndexOf('.') + 1)
    return `image/${ending === 'jpg' ? 'jpeg' : ending}`
  }
  if (path.endsWith('.js')) return 'text/javascript'
  if (path.endsWith('.svg')) return 'image/svg+xml'
  return /\.(?:pagefind|pf_\w+|bin)$/.test(path) ? 'application/octet-stream' : 'application/json'
}
