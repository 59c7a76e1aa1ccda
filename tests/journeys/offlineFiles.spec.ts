import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { parseOfflineList } from '../../src/content/archive/offlineList.ts'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'

/* What a build writes for use without a network. */

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8')

for (const [name, { folder, base }] of Object.entries(SITES)) {
  test(`all that ${name} lists for offline use is there, as long as it is said to be, and its pages name the worker`, () => {
    const list = parseOfflineList(JSON.parse(read(folder, 'data/offline.json')))
    const fileOf = (path: string) => join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path)
    const listed = [...list.pages, ...list.files, ...list.data]
    expect(listed.filter(({ path, bytes }) => !existsSync(fileOf(path)) || statSync(fileOf(path)).size !== bytes)).toEqual([])
    expect(new Set(listed.map(({ path }) => path)).size).toBe(listed.length)
    for (const page of list.pages) expect(readFileSync(fileOf(page.path), 'utf8')).toContain(list.files[0]?.path)
    for (const page of ['index.html', 'offline/index.html', '404.html']) expect(read(folder, page)).toContain(` data-worker="${base}sw.js"`)
    expect(read(folder, 'embed/index.html')).not.toContain('data-worker')
    expect(read(folder, 'sitemap-pages-1.xml')).not.toContain('/offline/')
    expect(read(folder, 'offline/index.html')).toContain('<meta name="robots" content="noindex">')
  })
}

test('the worker is the same for two sites and after a deploy; the list has another name for what has changed', () => {
  const [first, ...others] = Object.values(SITES).map(({ folder }) => read(folder, 'sw.js'))
  for (const other of others) expect(other).toBe(first)
  const idOf = (folder: string) => parseOfflineList(JSON.parse(read(folder, 'data/offline.json'))).id
  expect(idOf(SITES.before.folder)).not.toBe(idOf(SITES.after.folder))
})
