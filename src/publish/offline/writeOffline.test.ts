import { Script } from 'node:vm'
import { expect, test } from 'vitest'
import { site } from '../../../tests/fixtures/site.ts'
import { compileServiceWorker } from './compileServiceWorker.ts'
import { writeOffline } from './writeOffline.ts'

test('the worker is one classic script that names no site and no time, and nothing that a worker may not do', async () => {
  const worker = await compileServiceWorker(true)
  expect(() => new Script(worker)).not.toThrow()
  expect(worker).not.toMatch(/\bimport\s*[({*"'`]|\bexport\s|\beval\(|new Function|process\.env/)
  expect(await compileServiceWorker(true)).toBe(worker)
  // It is read anew with every page.
  expect(worker.length).toBeLessThan(10_000)
})

test('a site that is not to work offline has a few lines in its place, which take the worker and what it kept away, and no list', async () => {
  const files = new Map<string, string>()
  const parts = { site: site({ worker: null }), folder: '/nowhere', find: (path: string) => path, stays: [] }
  await writeOffline(parts, (path, text) => files.set(path, text))
  expect([...files.keys()]).toEqual(['sw.js'])
  const text = files.get('sw.js') ?? ''
  expect(text.length).toBeLessThan(1_000)
  expect(text).toContain('unregister')
  expect(text).toContain('skipWaiting')
  expect(text).not.toContain('fetch')
})
