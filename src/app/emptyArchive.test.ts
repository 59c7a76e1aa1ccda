import { expect, test } from 'vitest'
import { articleFile } from '../../tests/fixtures/articleFile.ts'
import { askArchive } from '../../tests/fixtures/askArchive.ts'
import { type ArticleFiles, memoryArchive } from '../../tests/fixtures/memoryArchive.ts'
import { createPageLoader } from './server.tsx'

/** What stands in the middle of a page, as the build makes it for readers with scripts and without. */
async function mainOf(path: string, files: ArticleFiles = {}): Promise<string> {
  const { render, meta } = await createPageLoader(askArchive(memoryArchive(files)), '/')(path)
  expect(meta.path).toBe(path)
  return /<main[^>]*>(.*)<\/main>/s.exec(await render())?.[1] ?? ''
}

const PATHS = ['/', '/companies/', '/map/', '/ledger/', '/search/', '/about/']

test.each(PATHS)('%s of an archive without articles says so, with one next step, in place of blank lists', async (path) => {
  const main = await mainOf(path)
  expect(main).toContain('>Nothing has been published yet</h2>')
  expect(main).toMatch(/<a [^>]*href="\/about\/#feeds"[^>]*>Follow by feed<\/a>/)
  expect(main).toMatch(/<h1[^>]*>[^<]+<\/h1>/)
  expect(main).not.toMatch(/0 of 0|Nothing matches|All months|No company of that name|nothing to draw|<svg|<table|<form/)
})

test.each(PATHS)('%s of any other archive says nothing of the kind', async (path) => {
  expect(await mainOf(path, { a: articleFile({ amounts: [{ value: 1, currency: 'USD', what: 'x' }] }) })).not.toContain('published yet')
})

test('a ledger without amounts says so, and leads to the articles that there are', async () => {
  const main = await mainOf('/ledger/', { a: articleFile() })
  expect(main).toContain('>No amounts have been published yet</h2>')
  expect(main).toMatch(/<a [^>]*href="\/"[^>]*>Go to the timeline<\/a>/)
  expect(main).not.toContain('0 of 0')
})
