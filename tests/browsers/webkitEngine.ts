import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { type Engine, KEYS } from './engine.ts'

/** No command of a page takes that long; a driver that hangs should fail a test, not hold up the run. */
const COMMAND_WITHIN_MS = 20_000

export interface WebKit {
  driver: string
  /** The browser that the driver opens. */
  browser: string
}

/**
 * WebKitGTK, in a screen of its own that nobody sees, driven over WebDriver (https://www.w3.org/TR/webdriver2/). Its window
 * can't be narrower than 450 pixels.
 */
export async function startWebKit({ driver, browser }: WebKit): Promise<Engine> {
  const port = await freePort()
  // In a group of its own, so that the screen, the driver and what it has started end together.
  const running = spawn('xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', driver, `--port=${port}`], { detached: true, stdio: 'ignore' })
  const end = () => {
    if (running.pid !== undefined && running.exitCode === null && running.signalCode === null) process.kill(-running.pid, 'SIGKILL')
  }
  process.once('exit', end)
  // Whatever becomes of it, the tests' own process may end.
  running.unref()
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(COMMAND_WITHIN_MS),
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value }: { value: unknown } = await response.json()
    if (!response.ok) throw new Error(`WebKit, ${method} ${path}: ${JSON.stringify(value)}`)
    return value
  }
  try {
    await untilAnswers(() => ask('GET', '/status'))
    const capabilities = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } }
    const session = `/session/${idOf(await ask('POST', '/session', { capabilities: { alwaysMatch: capabilities } }))}`
    const act = (id: string, actions: object) => ask('POST', `${session}/actions`, { actions: [{ id, ...actions }] })
    const evaluate = (expression: string) => ask('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] })
    return {
      evaluate,
      // WebDriver has no such command: what complains before a page is parsed goes unheard.
      prepare: async () => {},
      open: async (url) => void (await ask('POST', `${session}/url`, { url })),
      back: async () => void (await ask('POST', `${session}/back`, {})),
      async resize(width, height) {
        // The window's own bars come on top.
        const bars = Number(await evaluate('outerHeight - innerHeight'))
        await ask('POST', `${session}/window/rect`, { width, height: height + bars })
      },
      async press(from, to = from) {
        const move = ({ x, y }: typeof from) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) })
        const way = [move(from), { type: 'pointerDown', button: 0 }, ...(to === from ? [] : [move(to)]), { type: 'pointerUp', button: 0 }]
        await act('mouse', { type: 'pointer', parameters: { pointerType: 'mouse' }, actions: way })
      },
      async type(...keys) {
        const strokes = keys.flatMap((key) => KEYS[key] ?? [...key])
        const actions = strokes.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })))
        await act('keys', { type: 'key', actions })
      },
      async close() {
        await ask('DELETE', session).catch(() => {})
        end()
      },
    }
  } catch (error) {
    end()
    throw error
  }
}

function idOf(session: unknown): string {
  if (typeof session === 'object' && session !== null && 'sessionId' in session) return String(session.sessionId)
  throw new Error('WebKit has begun no session')
}

async function untilAnswers(ask: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await ask()
      return
    } catch (error) {
      if (attempt === 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
