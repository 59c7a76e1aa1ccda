import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Why a request is not answered: a status, and a sentence for whoever reads it. */
export interface Refusal {
  status: number
  problem: string
}

const refuse = (status: number, problem: string): Refusal => ({ status, problem })

/**
 * Who may ask the desk at all: a page that this very server has given, in a browser of this machine. Other machines are told by the
 * connection; other sites by the headers that a page can't write itself, `Origin` and `Sec-Fetch-Site`; a name of somebody else's
 * that leads here (DNS rebinding) by `Host`. A site on another port of this machine is another site.
 */
export function guardRequest({ socket, headers }: IncomingMessage): Refusal | null {
  if (!isLoopback(socket.remoteAddress)) return refuse(403, 'The desk is open on the machine alone on which it runs.')
  const { host = '', origin } = headers
  const port = socket.localPort === 80 ? '(?::80)?' : `:${socket.localPort}`
  if (!new RegExp(`^(?:localhost|127\\.0\\.0\\.1|\\[::1\\])${port}$`).test(host)) {
    return refuse(403, 'The desk is at localhost, 127.0.0.1 or [::1], and under no other name.')
  }
  if (origin !== undefined && origin !== `http://${host}`) return refuse(403, OTHER_SITE)
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' || site === 'none' ? null : refuse(403, OTHER_SITE)
}

const OTHER_SITE = 'The desk answers no other site. Type its address, or follow its link in the terminal.'

/** What everything but the page itself needs besides: the token that stands in the page, and to write also the type of JSON. */
export function guardAction(request: IncomingMessage, token: string): Refusal | null {
  const given = Buffer.from(String(request.headers['x-desk-token'] ?? ''))
  const wanted = Buffer.from(token)
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    return refuse(403, 'The server was started anew. Load the desk again; what you wrote is kept.')
  }
  const isJson = /^application\/json\s*(?:;|$)/i.test(request.headers['content-type'] ?? '')
  return request.method === 'GET' || isJson ? null : refuse(415, 'The desk takes JSON (application/json).')
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/i.test(address)
}
