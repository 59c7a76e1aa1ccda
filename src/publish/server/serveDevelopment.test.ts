import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'vite'
import { expect, onTestFinished, test, vi } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentFolder, temporaryFolder, writeFiles } from '../../../tests/fixtures/contentFolder.ts'
import { readTestFolder } from '../../../tests/fixtures/readTestFolder.ts'
import { serveDevelopment } from './serveDevelopment.ts'

/** Serves a publisher's folder as `npm run dev` does, without the files of the app. What pages are told is kept. */
async function serve(content: string) {
  const messages: { type: string; message: string }[] = []
  const server = await createServer({
    configFile: false,
    root: temporaryFolder(),
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false },
    plugins: [
      {
        name: 'content',
        configureServer: (created) => {
          vi.spyOn(created.ws, 'send').mockImplementation((payload: unknown) => {
            const { type, err } = payload as { type: string; err?: { message: string } }
            messages.push({ type, message: err?.message ?? '' })
          })
          serveDevelopment(created, readTestFolder(content))
        },
      },
    ],
  })
  onTestFinished(() => server.close())
  /** What pages are told of a change to a file. */
  const afterChange = async (path: string) => {
    messages.length = 0
    server.watcher.emit('all', 'change', join(content, path))
    await vi.waitFor(() => expect(messages).not.toEqual([]))
    return messages
  }
  return { messages, afterChange }
}

const RELOAD = [{ type: 'full-reload', message: '' }]

test.each<[what: string, make: (folder: string) => void, path: string, fault: string]>([
  ['a file that is no JSON', (folder) => writeFiles(folder, { 'articles/b.json': '{' }), 'articles/b.json', 'articles/b.json:1:2'],
  [
    'a file that is no UTF-8',
    (folder) => writeFileSync(join(folder, 'articles/b.json'), Buffer.from([0x22, 0xe9, 0x22])),
    'articles/b.json',
    'the byte e9',
  ],
  ['a folder called like an article', (folder) => mkdirSync(join(folder, 'articles/b.json')), 'articles/b.json', 'found    a folder'],
  ['a link that leads nowhere', (folder) => symlinkSync('nothing', join(folder, 'articles/b.json')), 'articles/b.json', 'not there'],
  ['lists without end', (folder) => writeFiles(folder, { 'articles/b.json': '['.repeat(90_000) }), 'articles/b.json', 'more than 32 deep'],
])('%s is shown over the pages, and goes as soon as it is mended', async (_what, make, path, fault) => {
  const folder = contentFolder({ a: articleFile() })
  const { messages, afterChange } = await serve(folder)
  expect(messages).toEqual(RELOAD)
  make(folder)
  expect(await afterChange(path)).toEqual([{ type: 'error', message: expect.stringContaining(fault) }])
  rmSync(join(folder, path), { recursive: true })
  expect(await afterChange(path)).toEqual(RELOAD)
})

test('companies that are deleted, and come again with a byte-order mark', async () => {
  const folder = contentFolder({ a: articleFile() })
  const { afterChange } = await serve(folder)
  rmSync(join(folder, 'companies.json'))
  expect(await afterChange('companies.json')).toEqual([{ type: 'error', message: expect.stringContaining('no such file') }])
  writeFiles(folder, { 'companies.json': '\ufeff[{ "id": "openai", "name": "OpenAI" }, { "id": "microsoft", "name": "Microsoft" }]' })
  expect(await afterChange('companies.json')).toEqual(RELOAD)
})

test('a server that is started on faults, or on nothing, goes on as well', async () => {
  const folder = temporaryFolder()
  const { messages, afterChange } = await serve(folder)
  expect(messages).toEqual([{ type: 'error', message: expect.stringContaining('no such file') }])
  writeFiles(folder, { 'companies.json': [] })
  expect(await afterChange('companies.json')).toEqual(RELOAD)
  writeFiles(folder, { 'articles/a.json': articleFile() })
  expect(await afterChange('articles/a.json')).toEqual([{ type: 'error', message: expect.stringContaining('companies[0]') }])
})
