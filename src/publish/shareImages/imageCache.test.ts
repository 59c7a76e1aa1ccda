import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/contentFolder.ts'
import { ImageCache } from './imageCache.ts'

const DAY = 86_400_000
const age = (file: string, days: number) => utimesSync(file, new Date(Date.now() - days * DAY), new Date(Date.now() - days * DAY))

test('what was put in is there, whole, and goes to where it is wanted', () => {
  const folder = temporaryFolder()
  const cache = new ImageCache(join(folder, 'cache'))
  expect(cache.has('a')).toBe(false)
  cache.put('a', Buffer.from('image'))
  expect(cache.has('a')).toBe(true)
  cache.copy('a', join(folder, 'site/previews/a.png'))
  expect(readFileSync(join(folder, 'site/previews/a.png'), 'utf8')).toBe('image')
  expect(readdirSync(join(folder, 'cache'))).toEqual(['a.png'])
})

test('what no build has used for long is forgotten, what one has used is not', () => {
  const folder = temporaryFolder({ 'old.png': 'x', 'used.png': 'x', 'new.png': 'x', 'stopped.1-0.half': 'x', 'going.1-0.half': 'x' })
  const cache = new ImageCache(folder)
  for (const name of ['old.png', 'used.png']) age(join(folder, name), 40)
  age(join(folder, 'stopped.1-0.half'), 2)
  cache.copy('used', join(folder, 'elsewhere', 'used.png'))
  expect(Date.now() - statSync(join(folder, 'used.png')).mtimeMs).toBeLessThan(DAY)
  cache.forgetOld()
  expect(readdirSync(folder).sort()).toEqual(['elsewhere', 'going.1-0.half', 'new.png', 'used.png'])
})

test('a cache that is not there has nothing to forget', () => {
  new ImageCache(join(temporaryFolder(), 'none')).forgetOld()
})
