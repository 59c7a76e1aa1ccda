import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/contentFolder.ts'
import { createRandom } from '../../../tests/fixtures/createRandom.ts'
import { type CopyCache, compressCopies, compressible } from './compressCopies.ts'

const PROSE = 'Two companies have put out a joint statement. '.repeat(60)
async function compress(files: Readonly<Record<string, string>>, options?: Parameters<typeof compressCopies>[2]) {
  const folder = temporaryFolder(files)
  await compressCopies(folder, Object.keys(files), options)
  const added = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:br|gz)$/.test(name))
  return { folder, added: added.sort() }
}

test('each text gets two copies, which hold the same', async () => {
  const { folder, added } = await compress({ 'a/index.html': PROSE, 'data/b.json': `${PROSE}b` })
  expect(added).toEqual(['a/index.html.br', 'a/index.html.gz', 'data/b.json.br', 'data/b.json.gz'])
  expect(brotliDecompressSync(readFileSync(join(folder, 'a/index.html.br'))).toString()).toBe(PROSE)
  expect(gunzipSync(readFileSync(join(folder, 'data/b.json.gz'))).toString()).toBe(`${PROSE}b`)
})

test('what is short, and what would not be smaller, gets none', async () => {
  const random = createRandom(1)
  const folder = temporaryFolder({ 'short.html': 'x'.repeat(1_023) })
  writeFileSync(join(folder, 'noise.txt'), Buffer.from(Array.from({ length: 2_000 }, () => random.between(0, 255))))
  await compressCopies(folder, ['short.html', 'noise.txt'])
  expect(readdirSync(folder).sort()).toEqual(['noise.txt', 'short.html'])
})

test("a publisher's own copy stays", async () => {
  const { folder, added } = await compress({ 'a.html': PROSE, 'a.html.br': 'own' })
  expect(added).toEqual(['a.html.br', 'a.html.gz'])
  expect(readFileSync(join(folder, 'a.html.br'), 'utf8')).toBe('own')
})

test('texts are told by the ends of their names', () => {
  const texts = [
    'index.html',
    'assets/a.css',
    'assets/a.js',
    'data/a.json',
    'icon.svg',
    'feed.xml',
    'feed.atom',
    'robots.txt',
    'data/a.csv',
  ]
  const others = ['previews/a.png', 'a.woff2', 'a.pf_index', '_headers', '.entente-files', 'index.html.br', 'a.wasm']
  expect(compressible([...texts, ...others])).toEqual(texts)
})

test('the same text gives the same bytes, on any system and at any time', async () => {
  const [one, other] = [await compress({ 'a.html': PROSE }), await compress({ 'a.html': PROSE })]
  for (const file of one.added) {
    expect(readFileSync(join(one.folder, file)).equals(readFileSync(join(other.folder, file))), file).toBe(true)
  }
  const header = readFileSync(join(one.folder, 'a.html.gz')).subarray(0, 10)
  // No time, and no system.
  expect([...header.subarray(4, 8), header[9]]).toEqual([0, 0, 0, 0, 255])
})

test('what was compressed before is taken over, and every file is told of', async () => {
  const kept = new Map<string, Buffer>()
  const compressed: string[] = []
  const cache: CopyCache = {
    get: (bytes, how) => kept.get(`${how} ${bytes}`) ?? null,
    put: (bytes, how, copy) => {
      compressed.push(how.slice(0, 2))
      kept.set(`${how} ${bytes}`, copy)
    },
  }
  let told = 0
  const advance = () => void told++
  const files = { 'a.html': PROSE, 'b.html': PROSE.slice(1), 'c.html': 'short' }
  const first = await compress(files, { cache, advance })
  expect([compressed.sort(), told]).toEqual([['br', 'br', 'gz', 'gz'], 3])
  const again = await compress(files, { cache, advance })
  expect([compressed.length, told, again.added]).toEqual([4, 6, first.added])
})
