import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { articleFile } from '../fixtures/articleFile.ts'
import { contentFolder, writeFiles } from '../fixtures/contentFolder.ts'

/** Runs a script of package.json on a publisher's folder. */
async function run(script: string, folder: string, args: readonly string[] = []) {
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    env: { ...process.env, NODE_ENV: 'production', ENTENTE_SITE: folder, ENTENTE_CACHE: join(folder, 'cache') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, error, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { said: `${out}${error}`, code }
}

const countOf = (said: string, words: string) => said.split(words).length - 1

test.each([
  ['build', ['--outDir'], 'site'],
  ['check:content', [], ''],
])(
  'npm run %s tells every fault once, without a place in our code',
  async (script, flags, outDir) => {
    const folder = contentFolder({
      a: articleFile({ companies: ['openai', 'microsft'], body: ['A **bold** plan.[1]'] }),
      b: '{ "title": "He said "yes" to it" }',
      c: '',
    })
    writeFiles(folder, { 'articles/2025/d.json': articleFile() })
    const { said, code } = await run(
      script,
      folder,
      flags.flatMap((flag) => [flag, join(folder, outDir)]),
    )
    expect(code).toBe(1)
    for (const place of ['a.json:6:5', 'b.json:1:21', 'c.json:1:1', '2025/d.json:1:1'])
      expect([place, countOf(said, place)]).toEqual([place, 1])
    expect(countOf(said, 'a.json:11:5')).toBe(2)
    for (const words of [
      'did you mean "microsoft"?',
      'the bold "**bold**"',
      'the citation [1] without ^',
      '6 faults in 4 files. Nothing was written',
    ])
      expect([words, countOf(said, words)]).toEqual([words, 1])
    expect(said).not.toMatch(/^\s+at .*[\w)]$/m)
    expect(existsSync(join(folder, 'site'))).toBe(false)
  },
  60_000,
)
