import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rollup, ViteBuilder } from 'vite'
import { hashBundle } from './cache/hashBundle.ts'
import { pageChunks } from './chunks.ts'
import { type BuiltCode, parseBuiltCode } from './code/builtCode.ts'
import { CodeCache, type CodeFolders } from './code/codeCache.ts'
import { codeKey } from './code/codeKey.ts'
import { codeSettings } from './code/codeSettings.ts'
import { compileBootScript } from './pages/compileBootScript.ts'
import { IMAGE_WORKER } from './shareImages/imageTools.ts'
import { withoutFontFaces } from './styles/filterSheet.ts'
import { pageSheets } from './styles/pageSheets.ts'
import type { PageWords } from './styles/pageWords.ts'

/** The part of the typeface that holds English text (app/fonts/newsreader.css): the only one that is fetched early. */
const FIRST_FONT = 'src/app/fonts/newsreader-english.woff2'

type Bundle = Rollup.RollupOutput['output']

/** Names the code of the site, with all that goes into it. */
export function nameCode({ config }: ViteBuilder): string {
  return codeKey(config.root, codeSettings(config))
}

/** Whether the code need not be built. */
export function isCodeKept(builder: ViteBuilder, key: string, cacheFolder: string): boolean {
  return new CodeCache(cacheFolder).has(nameHere(builder, key))
}

/** The code that renders names its packages by where they lie, so it is kept for one place. */
function nameHere({ config }: ViteBuilder, key: string): string {
  return `${key}-${createHash('sha256').update(config.root).digest('hex').slice(0, 8)}`
}

/**
 * Puts the code into the folders of a build: as it was built before, or, where it or its settings have changed, built anew.
 * `key` is its name ({@link nameCode}). `readWords` tells what the code of each page names, once the client has been built.
 * @throws whatever stops the bundler.
 */
export async function buildCode(
  builder: ViteBuilder,
  key: string,
  cacheFolder: string,
  folders: CodeFolders,
  readWords: () => PageWords,
): Promise<BuiltCode> {
  const { client, ssr } = builder.environments
  if (!client || !ssr) throw new Error('the client and ssr environments are missing from the configuration')
  const cache = new CodeCache(cacheFolder)
  const kept = cache.take(nameHere(builder, key), folders)
  if (kept !== null) {
    // Else Vite takes it that nobody has built anything, and does so itself.
    client.isBuilt = true
    return parseBuiltCode(kept)
  }
  const bundle = outputOf(await builder.build(client))
  await builder.build(ssr)
  // In the order in which it is read again, for pages are named by it too.
  const pages = await describePages(bundle, builder.config.base, folders.site, readWords())
  const code = parseBuiltCode({ pages, imageCode: hashBundle(folders.server, IMAGE_WORKER) })
  cache.put(nameHere(builder, key), folders, code)
  cache.forgetOld()
  return code
}

async function describePages(bundle: Bundle, base: string, site: string, words: PageWords): Promise<BuiltCode['pages']> {
  const { css, file } = findSheet(bundle)
  // Every page has them already: a typeface that is declared again is fetched and drawn again.
  writeFileSync(join(site, file), withoutFontFaces(css))
  const font = bundle.find((file) => file.type === 'asset' && file.originalFileNames.includes(FIRST_FONT))
  if (!font) throw new Error('the build lacks its font')
  const chunks = bundle.filter((file) => file.type === 'chunk')
  const { app, pages, questions } = pageChunks(chunks, base)
  return {
    app,
    chunks: pages,
    questions,
    font: base + font.fileName,
    sheet: base + file,
    styles: pageSheets(css, words),
    bootScript: await compileBootScript(),
  }
}

function outputOf(result: Awaited<ReturnType<ViteBuilder['build']>>): Bundle {
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('the build gave no output')
  return output.output
}

/** The whole style sheet, and its file. */
function findSheet(bundle: Bundle): { css: string; file: string } {
  const sheet = bundle.find(({ fileName }) => fileName.endsWith('.css'))
  if (sheet?.type !== 'asset') throw new Error('the build lacks its styles')
  return { css: String(sheet.source), file: sheet.fileName }
}
