import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder, writeFiles } from '../../../tests/fixtures/contentFolder.ts'
import { DEFAULT_ACCENT } from '../../publish/site/accentColors.ts'
import { DeskCode } from './deskCode.ts'

const ENTRY = 'src/desk/main.tsx'

/** The code of a desk whose sources are these; `read` gives the script of the bundle as it is now. */
async function makeCode(sources: Record<string, string>) {
  const root = temporaryFolder(sources)
  const server = await createServer({
    configFile: false,
    root,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
    define: { ENTENTE_LANGUAGE: '"de"' },
  })
  onTestFinished(() => server.close())
  const code = new DeskCode(server, DEFAULT_ACCENT, '__desk')
  const read = async () => {
    const { script } = await code.current()
    return String((await code.file(script))?.body)
  }
  let later = Date.now()
  const write = (path: string, text: string) => {
    writeFiles(root, { [path]: text })
    // File systems tell times apart by milliseconds, or by less.
    later += 2_000
    utimesSync(join(root, path), later / 1000, later / 1000)
  }
  return { code, read, write }
}

test('all modules are one file, as production has them, with what the site is', async () => {
  const { code, read } = await makeCode({
    [ENTRY]: `import { word } from './word.ts'\ndocument.title = [word, ENTENTE_LANGUAGE, process.env.NODE_ENV].join()`,
    'src/desk/word.ts': `export const word = 'bundled'`,
  })
  expect(await read()).toMatch(/bundled.*de.*production/s)
  const { script, styles } = await code.current()
  expect(script).toMatch(/^__desk\/code\/main-.*\.js$/)
  expect(styles).toEqual([])
  expect(await code.file('__desk/code/other.js')).toBeNull()
  expect(await code.current()).toBe(await code.current())
})

test('a source that has changed is in the next page, and a fault of it in none', async () => {
  const { code, read, write } = await makeCode({
    [ENTRY]: `import { word } from './word.ts'\ndocument.title = word`,
    'src/desk/word.ts': `export const word = 'first'`,
  })
  expect(await read()).toContain('first')
  write('src/desk/word.ts', `export const word = 'second'`)
  expect(await read()).toContain('second')
  write('src/desk/word.ts', 'export const word =')
  await expect(code.current()).rejects.toThrow()
  write('src/desk/word.ts', `export const word = 'third'`)
  expect(await read()).toContain('third')
})
