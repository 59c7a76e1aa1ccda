import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CodeCache } from './codeCache.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-code-'))
  mkdirSync(join(folder, 'site/assets'), { recursive: true })
  mkdirSync(join(folder, 'server'))
  writeFileSync(join(folder, 'site/assets/app.js'), 'app')
  writeFileSync(join(folder, 'server/worker.mjs'), 'worker')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const built = () => ({ site: join(folder, 'site'), server: join(folder, 'server') })
const taken = () => ({ site: join(folder, 'taken/site'), server: join(folder, 'taken/server') })
const cacheOf = () => new CodeCache(join(folder, 'cache'))

test('code comes back as it was put, with what was learned of it', () => {
  cacheOf().put('a', built(), { app: '/assets/app.js' })
  expect(cacheOf().take('a', taken())).toEqual({ app: '/assets/app.js' })
  expect(readFileSync(join(folder, 'taken/site/assets/app.js'), 'utf8')).toBe('app')
  expect(readFileSync(join(folder, 'taken/server/worker.mjs'), 'utf8')).toBe('worker')
})

test('what nobody has put is not there', () => {
  expect(cacheOf().take('a', taken())).toBeNull()
})

test.each([
  ['changed', (file: string) => writeFileSync(file, 'changed')],
  ['deleted', (file: string) => rmSync(file)],
])('code of which a file was %s is built anew, and can be put again', (_how, damage) => {
  cacheOf().put('a', built(), {})
  damage(join(folder, 'cache/code/a/site/assets/app.js'))
  expect(cacheOf().take('a', taken())).toBeNull()
  expect(existsSync(taken().site) || existsSync(taken().server)).toBe(false)
  cacheOf().put('a', built(), { again: true })
  expect(cacheOf().take('a', taken())).toEqual({ again: true })
})

test('two builds may put the same code', () => {
  cacheOf().put('a', built(), { first: true })
  cacheOf().put('a', built(), { second: true })
  expect(cacheOf().take('a', taken())).toEqual({ first: true })
  expect(readdirSync(join(folder, 'cache/code'))).toEqual(['a'])
})

test('what no build has used for a month goes', () => {
  cacheOf().put('a', built(), {})
  cacheOf().put('b', built(), {})
  const old = Date.now() / 1000 - 31 * 86_400
  utimesSync(join(folder, 'cache/code/a'), old, old)
  cacheOf().forgetOld()
  expect(readdirSync(join(folder, 'cache/code'))).toEqual(['b'])
})
