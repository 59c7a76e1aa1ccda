import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/contentFolder.ts'
import { watchContent } from './watchContent.ts'

/** Watches a folder as the development server does; `after` does something and waits until a path was told. */
function watching(folder: string) {
  const told = new Set<string>()
  const onFailure = vi.fn()
  const end = watchContent({
    folder,
    parts: ['articles', 'images'],
    onChange: (path) => told.add(relative(folder, path).replaceAll('\\', '/')),
    onFailure,
  })
  onTestFinished(end)
  const after = async (change: () => void, path: string) => {
    told.clear()
    change()
    await vi.waitFor(() => expect(told).toContain(path))
  }
  return { told, after, end, onFailure }
}

test('every file that comes, changes or goes is told', async () => {
  const folder = temporaryFolder({ 'articles/a.json': '{}', 'site.json': '{}', 'images/2026/march/a.png': 'a' })
  const write = (path: string) => () => writeFileSync(join(folder, path), `{"${path}": ""}`)
  const { after, onFailure } = watching(folder)
  await after(write('articles/a.json'), 'articles/a.json')
  await after(write('articles/b.json'), 'articles/b.json')
  await after(write('site.json'), 'site.json')
  await after(write('companies.json'), 'companies.json')
  await after(write('images/2026/march/a.png'), 'images/2026/march/a.png')
  await after(() => rmSync(join(folder, 'articles/b.json')), 'articles/b.json')
  write('articles/.c.json')()
  await after(() => renameSync(join(folder, 'articles/.c.json'), join(folder, 'articles/c.json')), 'articles/c.json')
  expect(onFailure).not.toHaveBeenCalled()
})

test('folders that come later, or again, are watched as well', async () => {
  const folder = temporaryFolder({ 'articles/a.json': '{}' })
  const { after } = watching(folder)
  await after(() => mkdirSync(join(folder, 'images')), 'images')
  await after(() => writeFileSync(join(folder, 'images/a.png'), 'a'), 'images/a.png')
  await after(() => rmSync(join(folder, 'articles'), { recursive: true }), 'articles')
  await after(() => mkdirSync(join(folder, 'articles')), 'articles')
  await after(() => writeFileSync(join(folder, 'articles/a.json'), '{}'), 'articles/a.json')
})

test('a folder that is a link is watched, and one that leads back to itself ends', async () => {
  const elsewhere = temporaryFolder({ 'a.json': '{}' })
  const folder = temporaryFolder({ 'images/a.png': 'a' })
  symlinkSync(elsewhere, join(folder, 'articles'))
  symlinkSync(folder, join(folder, 'images/around'))
  const { after } = watching(folder)
  await after(() => writeFileSync(join(elsewhere, 'a.json'), '{ }'), 'articles/a.json')
})

test('what does not belong to the content is not watched, and after its end nothing is told', async () => {
  const folder = temporaryFolder({ 'articles/a.json': '{}', 'node_modules/a/index.js': '' })
  const { told, after, end } = watching(folder)
  writeFileSync(join(folder, 'node_modules/a/index.js'), '1')
  await after(() => writeFileSync(join(folder, 'articles/a.json'), '{ }'), 'articles/a.json')
  expect(told).not.toContain('node_modules/a/index.js')
  end()
  told.clear()
  writeFileSync(join(folder, 'articles/a.json'), '{}')
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect([...told]).toEqual([])
})
