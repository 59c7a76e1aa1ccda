import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { close } from 'pagefind'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { type ArticleFiles, contentOf } from '../../../tests/fixtures/memoryArchive.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import type { Content } from '../content.ts'
import { nameSearchIndex } from './nameSearchIndex.ts'
import { writeSearchIndex } from './writeSearchIndex.ts'

const CODE = 'code'
const SIZE = 6
const BATCH_SIZE = { usual: 3, most: 4 }
const WORDS = ['lighthouse', 'harbour', 'Telefónica', '東京', 'licensing', '10 GW', 'naïve', 'data center']
const COMPANIES = ['alpha', 'beta', 'gamma']

let cache = ''
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'entente-cache-'))
})
afterEach(() => rmSync(cache, { recursive: true }))
afterAll(close)

/** Articles by their slugs, and the names by which companies go beside their own. */
interface Press {
  files: ArticleFiles
  aliases: Readonly<Record<string, string[]>>
}

function contentOfPress({ files, aliases }: Press): Content {
  const { articles, companies, ...rest } = contentOf(files)
  return {
    ...rest,
    articles: articles.map((article) => ({ ...article, digest: JSON.stringify(files[article.card.slug]) })),
    companies: companies.map((company) => ({ ...company, aliases: aliases[company.id] ?? [] })),
  }
}

/** The files of the index, and which articles had to be read for them. */
async function write(press: Press, folder: string | null, code = CODE) {
  const content = contentOfPress(press)
  const files = new Map<string, Buffer>()
  const read: string[] = []
  const readArticle = (slug: string) => {
    read.push(slug)
    return parseArticle(press.files[slug], slug)
  }
  const names = nameSearchIndex(content, 'search/engine', code, SIZE)
  const options = { cache: folder, code, batchSize: BATCH_SIZE }
  await writeSearchIndex(content, names, readArticle, (path, bytes) => void files.set(path, Buffer.from(bytes)), options)
  return { files, read, names }
}

const day = (n: number) => `2025-01-${String(n + 1).padStart(2, '0')}`
const article = (n: number, title: string, companies: readonly string[] = ['alpha', 'beta']) =>
  articleFile({ title, date: day(n), companies: [...companies], body: [`${WORDS[n % WORDS.length]} ${title}`] })
const FIRST: Press = {
  files: Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`first-${n}`, article(n * 3, WORDS[n % WORDS.length] ?? '')])),
  aliases: {},
}

type Edit = (press: Press) => Press
const slugOf = ({ files }: Press, n: number) => Object.keys(files)[n % Math.max(1, Object.keys(files).length)] ?? ''
const edits: fc.Arbitrary<Edit> = fc
  .record({
    kind: fc.constantFrom('add', 'correct', 'delete', 'rename', 'alias'),
    n: fc.nat(27),
    word: fc.constantFrom(...WORDS),
    companies: fc.subarray(COMPANIES, { minLength: 1 }),
  })
  .map(({ kind, n, word, companies }) => (press: Press): Press => {
    const { files, aliases } = press
    const slug = slugOf(press, n)
    const { [slug]: chosen, ...others } = files
    if (kind === 'alias') return { files, aliases: { ...aliases, [companies[0] ?? '']: [word] } }
    if (kind === 'add' || !chosen) return { aliases, files: { ...files, [`added-${n}-${companies.length}`]: article(n, word, companies) } }
    if (kind === 'correct') return { aliases, files: { ...files, [slug]: { ...chosen, title: word } } }
    if (kind === 'rename') return { aliases, files: { ...others, [`renamed-${n}`]: chosen } }
    return { aliases, files: others }
  })

test('whatever was edited before, the index is byte for byte the one that is made from nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 5 }), async (changes) => {
      let press = FIRST
      await write(press, cache)
      for (const edit of changes) {
        press = edit(press)
        const [again, anew] = [await write(press, cache), await write(press, null)]
        expect(again.names).toEqual(anew.names)
        expect([...again.files]).toEqual([...anew.files])
      }
    }),
    { numRuns: 8 },
  )
}, 120_000)

test('the next build reads no article again, nor one of a batch that stayed as it was', async () => {
  const first = await write(FIRST, cache)
  expect([...first.read].sort()).toEqual(Object.keys(FIRST.files))
  const second = await write(FIRST, cache)
  expect(second.read).toEqual([])
  expect([...second.files]).toEqual([...first.files])
  const corrected = { ...FIRST, files: { ...FIRST.files, 'first-8': article(24, 'corrected') } }
  const { read } = await write(corrected, cache)
  expect(read).toContain('first-8')
  expect(read.length).toBeLessThanOrEqual(BATCH_SIZE.most)
})

test('other code makes everything anew', async () => {
  await write(FIRST, cache)
  const { read } = await write(FIRST, cache, 'other code')
  expect(read).toHaveLength(9)
})

test('two builds at a time, and one whose cache is removed, write the same', async () => {
  const [one, two] = await Promise.all([write(FIRST, cache), write(FIRST, cache)])
  const kept = () => readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const { parentPath, name } of kept().filter((_, i) => i % 2 === 0)) rmSync(join(parentPath, name))
  const third = await write(FIRST, cache)
  expect([...two.files]).toEqual([...one.files])
  expect([...third.files]).toEqual([...one.files])
  expect(kept().filter(({ name }) => name.endsWith('.half'))).toEqual([])
})

test('an archive without articles has no shards', async () => {
  const { files, names } = await write({ files: {}, aliases: {} }, join(cache, 'none'))
  expect([files.size, names.shards]).toEqual([0, []])
})
