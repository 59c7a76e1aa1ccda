import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { listFiles } from '../../src/publish/output/writtenFiles.ts'
import { hashTree } from '../links/hashTree.ts'

/** What a build reads of the project, beside its content and its packages. */
const READ = ['src', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json']

interface BuildSettings {
  outDir: string
  cache: string
  environment?: Readonly<Record<string, string>>
  /** Flags of Vite's command line. */
  flags?: readonly string[]
}

/** A copy of the project, of which tests may change the content and the code. */
export interface ProjectCopy {
  folder: string
  /** Builds it as `npm run build` does. `listen` hears what the build says, and may end it. @throws Error with what it said. */
  build(settings: BuildSettings, listen?: (said: string, kill: () => void) => void): Promise<void>
  writeContent(files: Readonly<Record<string, unknown>>): void
  /** Puts other words into a file of the code. */
  changeCode(path: string, from: RegExp, to: string): void
  /** Every file of an output folder with the hash of its bytes. */
  treeOf(outDir: string): string[]
  remove(): void
}

export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'entente-project-'))
  for (const path of READ) cpSync(resolve(path), join(folder, path), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const content = join(folder, 'content')
  return {
    folder,
    async build({ outDir, cache, environment, flags = [] }, listen) {
      const own = { ENTENTE_SITE: content, ENTENTE_CACHE: join(folder, cache), ENTENTE_URL: 'https://example.org/', CI: 'true' }
      const build = spawn(
        process.execPath,
        [resolve('node_modules/vite/bin/vite.js'), 'build', '--outDir', join(folder, outDir), ...flags],
        {
          cwd: folder,
          env: { ...process.env, NODE_ENV: 'production', ...own, ...environment },
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      )
      let said = ''
      let isKilled = false
      const hear = (words: Buffer) => {
        said += words.toString()
        listen?.(said, () => {
          isKilled = true
          build.kill('SIGKILL')
        })
      }
      build.stdout.on('data', hear)
      build.stderr.on('data', hear)
      const [code] = (await once(build, 'close')) as [number | null]
      if (code !== 0 && !isKilled) throw new Error(`the build ended with ${code}:\n${said.slice(-3_000)}`)
    },
    writeContent(files) {
      rmSync(content, { recursive: true, force: true })
      mkdirSync(join(content, 'articles'), { recursive: true })
      writeFileSync(join(content, 'site.json'), JSON.stringify({ format: 1, name: 'Entente', topic: 'AI' }))
      for (const [path, file] of Object.entries(files)) {
        mkdirSync(dirname(join(content, path)), { recursive: true })
        writeFileSync(join(content, path), JSON.stringify(file, null, 2))
      }
    },
    changeCode(path, from, to) {
      const file = join(folder, path)
      const text = readFileSync(file, 'utf8')
      if (!from.test(text)) throw new Error(`${path} has nothing like ${from}`)
      writeFileSync(file, text.replace(from, to))
    },
    treeOf: (outDir) => hashTree(join(folder, outDir), listFiles(join(folder, outDir)).sort()),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The text of a file of an output folder. */
export function readOutput({ folder }: ProjectCopy, outDir: string, path: string): string {
  return readFileSync(join(folder, outDir, path), 'utf8')
}
