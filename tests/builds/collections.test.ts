import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { articleFile } from '../fixtures/articleFile.ts'
import { copyProject, type ProjectCopy, readOutput } from './projectCopy.ts'

const PATIENCE_MS = 480_000
const PAGE = 'collections/path/index.html'

let project: ProjectCopy
beforeEach(() => {
  project = copyProject()
})
// Some sites lie in it.
afterEach(() => project.remove(), 60_000)

const COMPANIES = [
  { id: 'openai', name: 'OpenAI' },
  { id: 'microsoft', name: 'Microsoft' },
]
const first = articleFile({ title: 'The first deal', date: '2025-03-01' })
const second = articleFile({ title: 'The second deal', date: '2025-02-01', kind: 'cloud' })
const other = articleFile({ title: 'Another deal', date: '2025-04-01', kind: 'chips' })
const collection = {
  title: 'How did it go on?',
  summary: 'Two steps.',
  introduction: ['It began.'],
  articles: [{ article: 'second', note: 'A note.' }, 'first'],
}
const FILES = {
  'companies.json': COMPANIES,
  'articles/first.json': first,
  'articles/second.json': second,
  'articles/other.json': other,
  'collections/path.json': collection,
}

/** Builds the site with other files; whether the page of the collection was made again. */
async function isMadeAgain(files: Readonly<Record<string, unknown>>): Promise<boolean> {
  const page = join(project.folder, 'dist', PAGE)
  const before = statSync(page)
  project.writeContent({ ...FILES, ...files })
  await project.build({ outDir: 'dist', cache: 'kept' })
  const after = statSync(page)
  return after.ino !== before.ino || after.mtimeMs !== before.mtimeMs
}

test(
  'the page of a collection is made again when it changes, or the card of an article in it, and not otherwise',
  async () => {
    project.writeContent(FILES)
    await project.build({ outDir: 'dist', cache: 'kept' })
    const page = readOutput(project, 'dist', PAGE)
    const titles = [...page.matchAll(/<h3[^>]*><a[^>]*>([^<]*)/g)].map(([, title]) => title)
    expect(titles).toEqual(['The second deal', 'The first deal'])
    expect(page).toContain('A note.')

    const beside = {
      'articles/other.json': { ...other, title: 'With another title' },
      // So that all others have other numbers.
      'articles/older.json': articleFile({ title: 'An older deal', date: '2024-01-01', kind: 'policy' }),
      'articles/first.json': { ...first, body: ['Another text.'] },
      'collections/another.json': { ...collection, title: 'Another collection' },
    }
    expect(await isMadeAgain(beside), 'other articles and collections, and the text of an article in it').toBe(false)
    expect(await isMadeAgain({ 'articles/first.json': { ...first, title: 'With a new title' } }), 'a card in it').toBe(true)
    expect(readOutput(project, 'dist', PAGE)).toContain('With a new title')
    const another = { 'collections/path.json': { ...collection, introduction: ['It ended.'], articles: ['first', 'second'] } }
    expect(await isMadeAgain(another), 'its words and its order').toBe(true)
    project.writeContent({ ...FILES, ...another })
    await project.build({ outDir: 'fresh', cache: 'none' })
    expect(project.treeOf('dist')).toEqual(project.treeOf('fresh'))
  },
  PATIENCE_MS,
)

test(
  'a site without collections has neither their page nor a word of them, and one that loses its last has none left',
  async () => {
    project.writeContent(FILES)
    await project.build({ outDir: 'dist', cache: 'kept' })
    expect(readOutput(project, 'dist', 'index.html')).toContain('/collections/path/')
    expect(readOutput(project, 'dist', 'articles/first/index.html')).toContain('In the collection: ')
    expect(readOutput(project, 'dist', 'articles/other/index.html')).not.toContain('In the collection: ')
    expect(readOutput(project, 'dist', 'about/index.html')).toContain('/collections/path/feed.atom')
    const { 'collections/path.json': _, ...without } = FILES
    project.writeContent(without)
    await project.build({ outDir: 'dist', cache: 'kept' })
    const files = project.treeOf('dist')
    expect(files.filter((line) => /\bcollections?[/.]/.test(line))).toEqual([])
    for (const page of ['index.html', 'articles/first/index.html', 'about/index.html', 'sitemap-pages-1.xml'])
      expect(readOutput(project, 'dist', page), page).not.toContain('/collections/')
  },
  PATIENCE_MS,
)
