import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'

/*
 * What the first load of a page fetches of script, in bytes as brotli makes them: a kind of page, the figure that was
 * recorded, and no more than a kilobyte above it. Whoever needs more writes the new figure here, and why in the commit.
 */
const RECORDED = {
  '': 123_900,
  'articles/openai-microsoft-reaffirm-strategic-partnership/': 129_000,
  'companies/': 119_800,
  'companies/openai/': 126_100,
  'partnerships/microsoft/openai/': 126_000,
  'timeline/2025-09/': 125_200,
  'collections/': 116_700,
  'collections/who-pays-for-the-gigawatts/': 125_900,
  'map/': 136_000,
  'ledger/': 144_700,
  'saved/': 117_200,
  'search/': 144_100,
  'about/': 118_500,
  'embed/': 117_200,
}
const ROOM = 1_000

/** The code that a page fetches first, as names of files: what else it needs, and the app's entry. */
function firstFiles(path: string): string[] {
  const html = readFileSync(join(SITES.archive.folder, path, 'index.html'), 'utf8')
  const [, app = '', page = ''] = /data-app="([^"]+)" data-page="([^"]*)"/.exec(html) ?? []
  return [...page.split(' '), app].filter(Boolean)
}

const bytesOf = (file: string) => brotliCompressSync(readFileSync(join(SITES.archive.folder, file))).length

for (const [path, recorded] of Object.entries(RECORDED)) {
  test(`the first load of /${path} fetches about ${Math.round(recorded / 1000)} KB of script`, () => {
    const files = firstFiles(path)
    const bytes = files.reduce((sum, file) => sum + bytesOf(file), 0)
    expect(files.length).toBeGreaterThan(3)
    expect(bytes).toBeLessThanOrEqual(recorded + ROOM)
    expect(bytes, 'the recorded figure is out of date').toBeGreaterThan(recorded - 4 * ROOM)
  })
}

/** What a chunk is for, by the name that the build gives it (publish/chunks.ts). */
const nameOf = (file: string) => file.replace(/^assets\//, '').replace(/-[\w-]{8}\.js$/, '')

test('code travels in the groups that the build knows, and each is fetched by the pages that need it', () => {
  const files = readdirSync(join(SITES.archive.folder, 'assets')).filter((file) => file.endsWith('.js'))
  const chunks = files.map((file) => ({ name: nameOf(file), bytes: bytesOf(`assets/${file}`) }))
  for (const { name, bytes } of chunks.toSorted((a, b) => b.bytes - a.bytes))
    process.stdout.write(`${String(bytes).padStart(7)}  ${name}\n`)
  const names = chunks.map(({ name }) => name)
  expect(names).toEqual(
    expect.arrayContaining(['react', 'libraries', 'shell', 'browser', 'list', 'archive', 'map', 'money', 'story', 'search']),
  )
  const namesFor = (path: string) => firstFiles(path).map((file) => nameOf(file.slice(1)))
  for (const path of Object.keys(RECORDED))
    expect(namesFor(path), path).toEqual(expect.arrayContaining(['react', 'libraries', 'shell', 'browser']))
  const article = namesFor('articles/openai-microsoft-reaffirm-strategic-partnership/')
  for (const room of ['list', 'archive', 'map', 'money', 'story', 'search'])
    expect(article, 'an article needs no list and asks nothing').not.toContain(room)
  expect(namesFor('')).toContain('list')
  for (const room of ['archive', 'money', 'map']) expect(namesFor(''), 'a list asks nothing before somebody chooses').not.toContain(room)
})
