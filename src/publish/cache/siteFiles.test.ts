import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/contentFolder.ts'
import { FileStore } from './fileStore.ts'
import { SiteFiles } from './siteFiles.ts'

const KEY = 'a1b2c3d4e5'

/** A store with a file, which stands in the last site. */
function lastSite() {
  const folder = temporaryFolder()
  const store = new FileStore(join(folder, 'store'), 'html')
  store.put(KEY, Buffer.from('a page'))
  new SiteFiles(join(folder, 'last'), null).take(store, KEY, 'a/index.html')
  return { store, site: new SiteFiles(join(folder, 'site'), join(folder, 'last')), last: join(folder, 'last'), folder }
}

test('what the last site has as the same file stays there, and can be read there', () => {
  const { store, site, last } = lastSite()
  expect(site.take(store, KEY, 'a/index.html')).toBe(true)
  expect(site.unchanged).toEqual([{ path: 'a/index.html', bytes: 6 }])
  expect(site.find('a/index.html')).toBe(join(last, 'a/index.html'))
})

test('at another place it is linked', () => {
  const { store, site, folder } = lastSite()
  expect(site.take(store, KEY, 'b/index.html')).toBe(true)
  expect(site.unchanged).toEqual([])
  expect(readFileSync(join(folder, 'site/b/index.html'), 'utf8')).toBe('a page')
})

test('what the store lacks has to be made, and a place is there for it', () => {
  const { store, site, folder } = lastSite()
  expect(site.take(store, 'ffffffff', 'a/index.html')).toBe(false)
  writeFileSync(site.makePlace('c/d/index.html'), 'another')
  expect(site.find('c/d/index.html')).toBe(join(folder, 'site/c/d/index.html'))
})

test.each([
  ['changed in place', (file: string) => writeFileSync(file, 'b page')],
  [
    'replaced by one with the same text',
    (file: string) => {
      writeFileSync(`${file}.new`, 'a page')
      renameSync(`${file}.new`, file)
    },
  ],
])('a file that was %s does not stay', (_how, change) => {
  const { store, site, last } = lastSite()
  change(join(last, 'a/index.html'))
  site.take(store, KEY, 'a/index.html')
  expect(site.unchanged).toEqual([])
})
