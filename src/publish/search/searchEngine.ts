import { createHash } from 'node:crypto'
import { failOn, startIndexer } from './indexer.ts'

/**
 * The code that reads the index, by the names of its files: Pagefind gives it with any index, so one of a single word does. Of its
 * machine code there is one file for each language that it knows, and one for all others; `wasm.pagefind` is that of the site.
 */
export async function loadSearchEngine(): Promise<Map<string, Uint8Array>> {
  const index = await startIndexer()
  await index.addHTMLFile({ url: '0', content: '<html><body>word</body></html>' })
  const { errors, files } = await index.getFiles()
  failOn(errors)
  await index.deleteIndex()
  const contentOf = (isWanted: (path: string) => boolean) => files.find(({ path }) => isWanted(path))?.content
  const code = contentOf((path) => path === 'pagefind.js')
  const other = 'wasm.unknown.pagefind'
  const wasm = contentOf((path) => /^wasm\..+\.pagefind$/.test(path) && path !== other) ?? contentOf((path) => path === other)
  if (!code || !wasm) throw new Error('the search indexer has not written its engine')
  return new Map([
    ['pagefind.js', code],
    ['wasm.pagefind', wasm],
  ])
}

/** The folder of that code, named by its content. */
export function nameSearchEngine(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256')
  for (const content of files.values()) hash.update(content)
  return `search/engine.${hash.digest('hex').slice(0, 10)}`
}
