import type { IncomingMessage } from 'node:http'
import { DeskProblem } from './deskProblem.ts'

/** Enough for a file of 8 MB in base64. */
const MOST_BYTES = 12_000_000

/** What a request brings, which is JSON. @throws DeskProblem where it is none, or too long. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw tooLong()
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    const bytes = Buffer.isBuffer(part) ? part : Buffer.from(String(part))
    length += bytes.length
    if (length > MOST_BYTES) throw tooLong()
    parts.push(bytes)
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown
  } catch {
    throw new DeskProblem(400, 'The request is no JSON.')
  }
}

function tooLong(): DeskProblem {
  return new DeskProblem(413, `That is too long: at most ${MOST_BYTES / 1_000_000} MB go in one request.`)
}
