import { statSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import { build, type Rolldown, type ViteDevServer } from 'vite'
import type { AccentColors } from '../../publish/site/accentColors.ts'
import { BROWSER_TARGETS } from '../../publish/site/browserTargets.ts'
import { accentStyles } from '../../publish/styles/accentStyles.ts'

const ENTRY = 'src/desk/main.tsx'
/** Below the root of the desk. */
const FOLDER = 'code'
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
}

/** A file of the bundle as it is answered. */
export interface CodeFile {
  type: string
  body: string | Uint8Array
}

/** The code of the desk's page. Files lie by their paths below the base of the site. */
export interface CodeBundle {
  script: string
  styles: string[]
  files: ReadonlyMap<string, CodeFile>
}

interface MadeBundle extends CodeBundle {
  /** When the file of each source was changed, in milliseconds; what stands in packages does not change. */
  sources: ReadonlyMap<string, number>
}

/**
 * The desk's code in one file, made once for a server: as two hundred modules, each asked for by itself, the desk took seconds to
 * open. Made again where a source has changed since.
 */
export class DeskCode {
  readonly #server: ViteDevServer
  readonly #accent: AccentColors
  readonly #root: string
  #made: Promise<MadeBundle> | null = null

  /** `root`: of the desk, below the base. */
  constructor(server: ViteDevServer, accent: AccentColors, root: string) {
    this.#server = server
    this.#accent = accent
    this.#root = root
  }

  /** @throws what the bundler does where the code has a fault; asked again, it is made again. */
  async current(): Promise<CodeBundle> {
    const made = await this.#made?.catch(() => null)
    if (made && isCurrent(made)) return made
    this.#made = this.#make()
    return this.#made
  }

  /** A file of the bundle that was made last. `path`: below the base. */
  async file(path: string): Promise<CodeFile | null> {
    const made = await this.#made?.catch(() => null)
    return made?.files.get(path) ?? null
  }

  async #make(): Promise<MadeBundle> {
    const { root, base, define } = this.#server.config
    const result = await build({
      configFile: false,
      envDir: false,
      publicDir: false,
      logLevel: 'silent',
      root,
      base,
      plugins: [tailwindcss(), accentStyles(() => this.#accent)],
      // The server around it runs as in development, where React is several times slower.
      define: { ...define, 'process.env.NODE_ENV': JSON.stringify('production') },
      oxc: { jsx: { runtime: 'automatic', development: false } },
      build: {
        write: false,
        target: BROWSER_TARGETS,
        cssCodeSplit: false,
        reportCompressedSize: false,
        assetsDir: `${this.#root}/${FOLDER}`,
        rolldownOptions: { input: ENTRY, output: { codeSplitting: false }, checks: { moduleLevelDirective: false } },
      },
    })
    const outputs = (Array.isArray(result) ? result : [result]).flatMap((made) => ('output' in made ? made.output : []))
    const chunk = outputs.find((output) => output.type === 'chunk')
    if (!chunk) throw new Error('the code of the desk could not be bundled')
    return {
      script: chunk.fileName,
      styles: outputs.map(({ fileName }) => fileName).filter((name) => name.endsWith('.css')),
      files: new Map(outputs.map((output) => [output.fileName, toFile(output)])),
      sources: timesOf(chunk.moduleIds),
    }
  }
}

function toFile(output: Rolldown.OutputChunk | Rolldown.OutputAsset): CodeFile {
  const type = TYPES[output.fileName.replace(/^.*\./, '')] ?? 'application/octet-stream'
  return { type, body: output.type === 'chunk' ? output.code : output.source }
}

function isCurrent({ sources }: MadeBundle): boolean {
  return [...sources].every(([path, time]) => timeOf(path) === time)
}

function timesOf(ids: readonly string[]): Map<string, number> {
  const own = ids.map((id) => id.replace(/\?.*$/, '')).filter((id) => isAbsolute(id) && !id.includes('/node_modules/'))
  return new Map(own.map((path) => [path, timeOf(path)]))
}

/** -1 where there is no such file. */
function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -1
}
