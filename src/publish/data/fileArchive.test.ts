import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { temporaryFolder } from '../../../tests/fixtures/contentFolder.ts'
import { type ArticleFiles, contentOf, dataFilesOf, memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { encodeSearchDocument } from '../../content/archive/searchDocument.ts'
import { EMPTY_FILTER } from '../../content/query/filter.ts'
import { deriveListing } from '../../content/query/listing.ts'
import { deriveArticleContext } from '../../content/story/articleContext.ts'
import { textFiles } from '../search/textFiles.ts'
import { createFileArchive } from './fileArchive.ts'

const FILES: ArticleFiles = Object.fromEntries(
  Array.from({ length: 20 }, (_, i) => {
    const day = String(i + 1).padStart(2, '0')
    return [`a-${day}`, articleFile({ date: `2025-01-${day}`, follows: i === 0 ? [] : [`a-${String(i).padStart(2, '0')}`] })]
  }),
)

/** A site with only its data. */
function siteFolder(): string {
  const articles = Object.entries(FILES).map(([slug, file]) => [`articles/${slug}.json`, file])
  return temporaryFolder({ ...Object.fromEntries(dataFilesOf(contentOf(FILES))), ...Object.fromEntries(articles) })
}

const archiveIn = (folder: string) => createFileArchive((path) => join(folder, path))

test('every part that was written is read back', async () => {
  const archive = archiveIn(siteFolder())
  const expected = memoryArchive(FILES)
  expect(await archive.manifest()).toEqual(await expected.manifest())
  expect(await archive.facets()).toEqual({ ...(await expected.facets()), joint: expect.any(Function) })
  expect(await archive.stories()).toEqual(await expected.stories())
  expect(await archive.block(0)).toEqual(await expected.block(0))
  expect(await archive.block(1)).toEqual(await expected.block(1))
  expect(await archive.article('a-07')).toEqual(await expected.article('a-07'))
})

test('what a result shows is read out of its file', async () => {
  const [folder, known] = [siteFolder(), memoryArchive(FILES)]
  const numbers = Object.keys(FILES).map((_, n) => n)
  const texts = await Promise.all(numbers.map(async (n) => encodeSearchDocument(await known.searchText(n))))
  for (const [path, bytes] of textFiles(texts.map((text) => deflateRawSync(JSON.stringify(text))))) {
    const file = join(folder, 'data/search/0.made-up', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  const archive = archiveIn(folder)
  for (const n of numbers) expect(await archive.searchText(n)).toEqual(await known.searchText(n))
})

test('it answers as any archive does', async () => {
  const fromFiles = archiveIn(siteFolder())
  const fromMemory = memoryArchive(FILES)
  const question = { filter: { ...EMPTY_FILTER, companies: ['openai'] }, scope: null }
  expect(await deriveListing(fromFiles, question, 30)).toEqual(await deriveListing(fromMemory, question, 30))
  const article = await fromFiles.article('a-10')
  expect(await deriveArticleContext(fromFiles, article)).toEqual(await deriveArticleContext(fromMemory, article))
})

test('a part is read once', async () => {
  const archive = archiveIn(siteFolder())
  expect(await archive.block(0)).toBe(await archive.block(0))
  expect(await archive.article('a-01')).toBe(await archive.article('a-01'))
})

test('an article that is not there is missing', async () => {
  await expect(archiveIn(siteFolder()).article('nothing')).rejects.toMatchObject({ name: 'LoadError', failure: 'missing' })
})
