// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { registerWorker } from './registerWorker.ts'

const register = vi.fn(async () => {})
const listeners = new AbortController()

function load(worker: string | undefined, own: { controller?: object; connection?: object } = {}): void {
  vi.stubGlobal('navigator', { serviceWorker: { register, controller: own.controller ?? null }, connection: own.connection })
  registerWorker(worker === undefined ? {} : { worker })
  window.dispatchEvent(new Event('load'))
}

beforeEach(() => {
  register.mockClear()
  localStorage.clear()
  const { addEventListener } = window
  vi.stubGlobal('addEventListener', (type: string, listener: EventListener) =>
    addEventListener.call(window, type, listener, { signal: listeners.signal, once: true }),
  )
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => callback())
})
afterEach(() => vi.unstubAllGlobals())

test('the worker is registered when the page is loaded, and is asked for anew each time', () => {
  load('/news/sw.js')
  expect(register).toHaveBeenCalledExactlyOnceWith('/news/sw.js', { updateViaCache: 'none' })
})

test('not where the site has none, nor where the reader has switched it off', () => {
  load(undefined)
  localStorage.setItem('reader:offline', 'off')
  load('/sw.js')
  expect(register).not.toHaveBeenCalled()
})

test('not where data is scarce, unless it is there already', () => {
  load('/sw.js', { connection: { saveData: true } })
  expect(register).not.toHaveBeenCalled()
  load('/sw.js', { connection: { saveData: true }, controller: {} })
  expect(register).toHaveBeenCalledOnce()
})

test('a browser without workers, or that refuses them, is left as it is', () => {
  vi.stubGlobal('navigator', {})
  registerWorker({ worker: '/sw.js' })
  expect(() => window.dispatchEvent(new Event('load'))).not.toThrow()
  register.mockRejectedValueOnce(new Error('refused'))
  expect(() => load('/sw.js')).not.toThrow()
})
