import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { cacheControl } from '../../src/publish/site/headers.ts'

export interface FolderServer {
  /** With a slash at its end. */
  url: string
  close: () => void
}

/** What is served in place of a page's HTML. */
export type PageVariant = (html: string) => string

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}
const PACKED_ALREADY = new Set(['.png', '.woff2', '.bin'])

/**
 * Serves a built folder on a free port as a good static host would: HTTP/1.1 with connections kept alive, brotli, a
 * folder's index.html at its address, 404.html elsewhere, the site's own cache headers and security policy. Answers are
 * compressed once and kept, so that compression costs no measure anything after the first. `pass` holds each answer back.
 */
export async function serveFolder(
  folder: string,
  variant: PageVariant = (html) => html,
  pass: (bytes: number) => Promise<void> = async () => {},
): Promise<FolderServer> {
  const policy = await readPolicy(folder)
  const kept = new Map<string, Promise<Answer>>()
  const answer = (path: string) => {
    const known = kept.get(path) ?? readAnswer(folder, path, variant)
    kept.set(path, known)
    return known
  }
  const server = createServer(async (request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname)
    const { status, headers, body } = inPart(await answer(path), request.headers.range)
    await pass(body.length)
    response.writeHead(status, { ...headers, 'Content-Security-Policy': policy, 'Cache-Control': cacheControl(path) })
    response.end(body)
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** The part of an answer that is asked for by its bytes; what is compressed on the way is given whole. */
function inPart(answer: Answer, range: string | undefined): Answer {
  const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? []
  if (answer.status !== 200 || start === undefined || 'Content-Encoding' in answer.headers) return answer
  const body = answer.body.subarray(Number(start), Number(end) + 1)
  const contentRange = `bytes ${start}-${Number(start) + body.length - 1}/${answer.body.length}`
  return { status: 206, headers: { ...answer.headers, 'Content-Length': body.length, 'Content-Range': contentRange }, body }
}

interface Answer {
  status: number
  headers: Record<string, string | number>
  body: Buffer
}

async function readAnswer(folder: string, path: string, variant: PageVariant): Promise<Answer> {
  const name = path.endsWith('/') ? `${path}index.html` : path
  const [file, bytes] = name.includes('..') ? ['', null] : [name, await readIfThere(join(folder, name))]
  if (bytes === null) return { status: 404, ...packed('.html', (await readIfThere(join(folder, '404.html'))) ?? Buffer.from('Not found')) }
  const ending = extname(file)
  return { status: 200, ...packed(ending, ending === '.html' ? Buffer.from(variant(bytes.toString('utf8'))) : bytes) }
}

function packed(ending: string, bytes: Buffer): Pick<Answer, 'headers' | 'body'> {
  const headers = { 'Content-Type': TYPES[ending] ?? 'application/octet-stream', 'X-Content-Type-Options': 'nosniff' }
  if (PACKED_ALREADY.has(ending)) return { headers: { ...headers, 'Content-Length': bytes.length }, body: bytes }
  const body = compress(bytes, ending === '.js' ? constants.BROTLI_MAX_QUALITY : 5)
  return { headers: { ...headers, 'Content-Encoding': 'br', Vary: 'Accept-Encoding', 'Content-Length': body.length }, body }
}

/** Hosts compress scripts beforehand and as well as they can, and pages and data on the way, at about quality 5. */
function compress(bytes: Buffer, quality: number): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
}

/** The security policy that the build wrote for hosts that read `_headers`. */
async function readPolicy(folder: string): Promise<string> {
  const headers = (await readIfThere(join(folder, '_headers')))?.toString('utf8') ?? ''
  return /Content-Security-Policy: (.*)/.exec(headers)?.[1] ?? "default-src 'self'"
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch {
    return null
  }
}
