import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SearchCache } from './searchCache.ts'

const DAY = 86_400_000
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-cache-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const bytes = Uint8Array.from([1, 2, 3])
const age = (name: string, days: number) => {
  const then = (Date.now() - days * DAY) / 1000
  utimesSync(join(folder, name), then, then)
}

test('what was put is read, and nothing else is left', () => {
  const cache = new SearchCache(join(folder, 'new'))
  expect(cache.read('batch', 'a')).toBe(null)
  cache.put('batch', 'a', bytes)
  expect(cache.read('batch', 'a')).toEqual(Buffer.from(bytes))
  expect(cache.read('shard', 'a')).toBe(null)
  expect(readdirSync(join(folder, 'new'))).toEqual(['a.batch'])
})

test.each([0, 10, 34])('a file of which only %i bytes are left is not there', (length) => {
  const cache = new SearchCache(folder)
  cache.put('batch', 'a', bytes)
  const file = join(folder, 'a.batch')
  writeFileSync(file, readFileSync(file).subarray(0, length))
  expect(cache.read('batch', 'a')).toBe(null)
})

test('what was not used for a month goes, and what was used stays', () => {
  const cache = new SearchCache(folder)
  for (const key of ['used', 'unused', 'young']) cache.put('batch', key, bytes)
  age('used.batch', 40)
  age('unused.batch', 40)
  age('young.batch', 20)
  writeFileSync(join(folder, 'x.batch.1-0.half'), '')
  age('x.batch.1-0.half', 2)
  cache.read('batch', 'used')
  cache.forgetOld(1)
  expect(readdirSync(folder).sort()).toEqual(['used.batch', 'young.batch'])
})

test('beside the shards of the last build, the eight that were used last stay', () => {
  const cache = new SearchCache(folder)
  for (let day = 0; day < 20; day++) {
    cache.put('shard', String(day), bytes)
    age(`${day}.shard`, day)
  }
  cache.forgetOld(2)
  expect(
    readdirSync(folder)
      .map((name) => Number.parseInt(name, 10))
      .sort((a, b) => a - b),
  ).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('without a folder nothing is kept', () => {
  const cache = new SearchCache(null)
  cache.put('batch', 'a', bytes)
  expect(cache.read('batch', 'a')).toBe(null)
  cache.forgetOld(2)
})
