import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ExtendDevelopment } from '../../publish/server/serveDevelopment.ts'
import { ArticleStore } from './articleStore.ts'
import { CurrentOverview } from './currentOverview.ts'
import { DeskCode } from './deskCode.ts'
import { createDeskPage } from './deskPage.ts'
import { DeskProblem } from './deskProblem.ts'
import { FollowUpList } from './followUpList.ts'
import { guardAction, guardRequest } from './guardRequest.ts'
import { Queue } from './queue.ts'
import { readBody } from './readBody.ts'
import { releaseWithPages } from './releaseWithPages.ts'
import { answerQuestion, type DeskTools, doAction } from './routes.ts'
import { Versions } from './versions.ts'

/** Tells the desk, and no page, that there is something else to look at (desk/useDeskEvents.ts). */
const FOLLOW_UPS_EVENT = { type: 'custom', event: 'entente:followUps', data: {} } as const

/** Where the desk lies, below the base. */
const DESK = '__desk'

/** A desk as its requests are answered. */
interface ServedDesk extends DeskTools {
  code: DeskCode
  /** In gzip, which every browser takes. */
  overview: () => Uint8Array
  token: string
}

/** The desk of a development server, at `/__desk/`. Its token lasts as long as the process, also where the server is started again. */
export function createDesk(): ExtendDevelopment {
  const token = randomBytes(32).toString('base64url')
  return (development) => {
    const { server, content } = development
    const { site } = content.siteFolder
    const { base } = server.config
    const versions = new Versions(site.cache, site.content)
    const followUps = new FollowUpList(content, () => server.ws.send(FOLLOW_UPS_EVENT))
    releaseWithPages(development)
    // So that they are there when the desk is opened.
    followUps.current()
    const articles = new ArticleStore(development, versions)
    const code = new DeskCode(server, content.siteFolder.accent, DESK)
    // So that it is there when the desk is opened; what is wrong with it is told then.
    server.httpServer?.once('listening', () => void code.current().catch(() => {}))
    const overview = new CurrentOverview(versions)
    const desk: ServedDesk = {
      development,
      versions,
      articles,
      queue: new Queue(),
      base,
      code,
      token,
      overview: () => overview.read(content, followUps.current()),
    }
    const handle = (request: IncomingMessage, response: ServerResponse, next: () => void) => {
      const [address = ''] = (request.url ?? '').split(/[?#]/)
      const root = base + DESK
      if (address !== root && !address.startsWith(`${root}/`)) return next()
      answer(request, response, address.slice(root.length), desk).catch((error: unknown) => {
        if (!(error instanceof DeskProblem)) server.config.logger.error(error instanceof Error ? (error.stack ?? '') : String(error))
        const known = error instanceof DeskProblem ? error : new DeskProblem(500, describeFailure(error))
        send(response, known.status, JSON.stringify({ problem: known.message }))
      })
    }
    // Before all else: Vite lets other ports of this machine read what it answers (its server.cors).
    server.middlewares.stack.unshift({ route: '', handle })
  }
}

/** `path`: what follows the desk's root. */
async function answer(request: IncomingMessage, response: ServerResponse, path: string, desk: ServedDesk): Promise<void> {
  response.setHeader('X-Frame-Options', 'DENY')
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('Cache-Control', 'no-store')
  const refusal = guardRequest(request)
  if (refusal) return void sendText(response, refusal.status, refusal.problem)
  const isQuestion = request.method === 'GET'
  if (path === '' && isQuestion) return void response.writeHead(308, { Location: `${desk.base}${DESK}/` }).end()
  if (path === '/' && isQuestion) return sendPage(response, desk, request.headers.host ?? '')
  const file = isQuestion ? await desk.code.file(DESK + path) : null
  // Its name says what it holds.
  if (file)
    return void response
      .writeHead(200, { 'Content-Type': file.type, 'Cache-Control': 'private, max-age=31536000, immutable' })
      .end(file.body)
  if (!isQuestion && request.method !== 'POST') return void sendText(response, 405, 'The desk takes GET and POST.')
  const missing = guardAction(request, desk.token)
  if (missing) throw new DeskProblem(missing.status, missing.problem)
  const asked = path.slice(1)
  if (isQuestion && asked === 'overview') {
    response.setHeader('Content-Encoding', 'gzip')
    return send(response, 200, desk.overview())
  }
  const found = isQuestion ? await answerQuestion(asked, desk) : await doAction(asked, await readBody(request), desk)
  send(response, 200, JSON.stringify(found))
}

async function sendPage(response: ServerResponse, { development, base, code, token }: ServedDesk, host: string): Promise<void> {
  const { content } = development.content.siteFolder.site
  const { html, policy } = createDeskPage(await code.current(), { token, base, folder: content }, host)
  response.setHeader('Content-Security-Policy', policy)
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html)
}

function send(response: ServerResponse, status: number, json: string | Uint8Array): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(json)
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
}

/** What the disk refuses, in words; of errors of our own, where they are told. */
function describeFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^(?:EACCES|EPERM|EROFS)$/.test(code)) return 'The site folder can’t be written by whoever runs the server. Nothing was saved.'
  if (code === 'ENOSPC') return 'The disk is full. Nothing was saved.'
  return 'Something went wrong in the server; its terminal tells what.'
}
