// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { reloadOnce } from './reloadOnce.ts'

beforeEach(() => sessionStorage.clear())
afterEach(() => vi.unstubAllGlobals())

const answers = (ok: boolean) => vi.stubGlobal('fetch', async () => new Response('', { status: ok ? 200 : 503 }))

test('a build reloads once, and another build once more', async () => {
  answers(true)
  const reload = vi.fn()
  await reloadOnce('a.js', reload)
  await reloadOnce('a.js', reload)
  expect(reload).toHaveBeenCalledTimes(1)
  await reloadOnce('b.js', reload)
  expect(reload).toHaveBeenCalledTimes(2)
})

test('nothing is reloaded while the page cannot be had, and it may be later', async () => {
  const reload = vi.fn()
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  await reloadOnce('a.js', reload)
  answers(false)
  await reloadOnce('a.js', reload)
  expect(reload).not.toHaveBeenCalled()
  answers(true)
  await reloadOnce('a.js', reload)
  expect(reload).toHaveBeenCalledTimes(1)
})

test('without a place to remember it nothing is reloaded, for it could loop', async () => {
  answers(true)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full')
  })
  const reload = vi.fn()
  await reloadOnce('a.js', reload)
  expect(reload).not.toHaveBeenCalled()
})
