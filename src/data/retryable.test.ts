import { afterEach, expect, test, vi } from 'vitest'
import { LoadError } from './loadError.ts'
import { retryable } from './retryable.ts'

afterEach(() => vi.unstubAllGlobals())

const site = (answers: boolean) =>
  vi.stubGlobal('fetch', async () => {
    if (!answers) throw new TypeError('Failed to fetch')
    return new Response('')
  })

const failureOf = (loading: Promise<unknown>) =>
  loading.then(
    () => null,
    (error: unknown) => (error instanceof LoadError ? error.failure : error),
  )

test('code is fetched once, also for two who ask at a time', async () => {
  const fetchCode = vi.fn(async () => 'code')
  const { load, peek } = retryable(fetchCode)
  expect(peek()).toBeNull()
  expect(await Promise.all([load(), load()])).toEqual(['code', 'code'])
  expect(await load()).toBe('code')
  expect(peek()).toBe('code')
  expect(fetchCode).toHaveBeenCalledTimes(1)
})

test('a failure is forgotten: whoever asks next asks anew', async () => {
  site(false)
  const fetchCode = vi.fn(async () => 'code').mockRejectedValueOnce(new TypeError('Failed to fetch'))
  const { load, peek } = retryable(fetchCode)
  await expect(load()).rejects.toThrow(LoadError)
  expect(peek()).toBeNull()
  expect(await load()).toBe('code')
})

test('no answer at all is told from code that the site does not have', async () => {
  const { load } = retryable(() => Promise.reject(new TypeError('Failed to fetch')))
  site(false)
  expect(await failureOf(load())).toBe('offline')
  site(true)
  expect(await failureOf(load())).toBe('unexpected')
})
