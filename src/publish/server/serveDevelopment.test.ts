import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'vite'
import { expect, onTestFinished, test, vi } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentFolder, temporaryFolder, writeFiles } from '../../../tests/fixtures/contentFolder.ts'
import { readTestFolder } from '../../../tests/fixtures/readTestFolder.ts'
import { type Development, serveDevelopment } from './serveDevelopment.ts'

/** Serves a publisher's folder as `npm run dev` does, without the files of the app. What pages are told is kept. */
async function serve(content: string) {
  const messages: { type: string; message: string }[] = []
  const connected: (() => void)[] = []
  const held: Partial<Pick<Development, 'hold'>> = {}
  const server = await createServer({
    configFile: false,
    root: temporaryFolder(),
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false },
    plugins: [
      {
        name: 'content',
        configureServer: (created) => {
          vi.spyOn(created.ws, 'on').mockImplementation((event: string, listener: unknown) => {
            if (event === 'connection' && typeof listener === 'function') connected.push(() => void listener())
          })
          vi.spyOn(created.ws, 'send').mockImplementation((payload: unknown) => {
            const { type, err } = payload as { type: string; err?: { message: string } }
            messages.push({ type, message: err?.message ?? '' })
          })
          serveDevelopment(created, readTestFolder(content), ({ hold }) => {
            held.hold = hold
          })
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
  /** What a page is told that has just been opened. */
  const afterConnecting = () => {
    messages.length = 0
    for (const listener of connected) listener()
    return messages
  }
  /** What pages are told when a text is taken in place of that on disk. */
  const afterHold = (slug: string, text: string | null) => {
    messages.length = 0
    held.hold?.(slug, text)
    return [...messages]
  }
  return { server, messages, afterChange, afterConnecting, afterHold }
}

/** Vite sends what it has to say to a page that is opened later when its socket connects. */
test('faults are told to every page that is opened while they last, with what is shown meanwhile, and after changes of the code', async () => {
  const folder = contentFolder({ a: articleFile() })
  const { server, messages, afterChange, afterConnecting } = await serve(folder)
  writeFiles(folder, { 'articles/a.json': '{', 'articles/b.json': '{' })
  const words =
    /articles\/a\.json:1:2[\s\S]*2 faults in 2 files\. Until all is mended:\nShown with their last good text: articles\/a\.json\.\nNot shown.*b\.json/
  const told = [{ type: 'error', message: expect.stringMatching(words) }]
  expect(await afterChange('articles/a.json')).toEqual(told)
  expect(afterConnecting()).toEqual(told)
  messages.length = 0
  server.watcher.emit('all', 'change', join(folder, '../code.ts'))
  await vi.waitFor(() => expect(messages).toEqual(told), 2_000)
  writeFiles(folder, { 'articles/a.json': articleFile(), 'articles/b.json': articleFile({ kind: 'cloud' }) })
  expect(await afterChange('articles/a.json')).toEqual(RELOAD)
  expect(afterConnecting()).toEqual([])
})

const RELOAD = [{ type: 'custom', message: '' }]

test.each<[what: string, make: (folder: string) => void, path: string, fault: string]>([
  ['a file that is no JSON', (folder) => writeFiles(folder, { 'articles/b.json': '{' }), 'articles/b.json', 'articles/b.json:1:2'],
  [
    'a file that is no UTF-8',
    (folder) => writeFileSync(join(folder, 'articles/b.json'), Buffer.from([0x22, 0xe9, 0x22])),
    'articles/b.json',
    'a file that is not UTF-8',
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
  const folder = temporaryFolder({ 'site.json': { format: 1, name: 'Entente' } })
  const { messages, afterChange } = await serve(folder)
  expect(messages).toEqual([{ type: 'error', message: expect.stringContaining('no such file') }])
  writeFiles(folder, { 'companies.json': [] })
  expect(await afterChange('companies.json')).toEqual(RELOAD)
  writeFiles(folder, { 'articles/a.json': articleFile() })
  expect(await afterChange('articles/a.json')).toEqual([{ type: 'error', message: expect.stringContaining('companies[0]') }])
})

test('a text under hands is no news, unless it mends what was wrong', async () => {
  const folder = contentFolder({ a: articleFile(), b: '{' })
  const { afterHold, messages } = await serve(folder)
  const fault = [{ type: 'error', message: expect.stringContaining('articles/b.json:1:2') }]
  expect(messages).toEqual(fault)
  expect(afterHold('a', JSON.stringify(articleFile({ title: 'Another' })))).toEqual([])
  expect(afterHold('b', '{ ')).toEqual(RELOAD)
  expect(afterHold('a', JSON.stringify(articleFile({ title: '' })))).toEqual([])
  expect(afterHold('b', null)).toEqual(fault)
})

test('pages hear of a changed collection, and of a fault in it', async () => {
  const content = contentFolder({ a: articleFile() })
  const path = 'collections/path.json'
  writeFiles(content, { [path]: { title: 'Who?', summary: 'x', articles: ['a'] } })
  const { afterChange } = await serve(content)
  expect(await afterChange(path)).toEqual([{ type: 'custom', message: '' }])
  writeFiles(content, { [path]: { title: 'Who?', summary: 'x', articles: ['b'] } })
  expect(await afterChange(path)).toMatchObject([{ type: 'error', message: expect.stringContaining('"b", which is no article') }])
})
