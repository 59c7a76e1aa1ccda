import { createHash } from 'node:crypto'
import { failOn, startIndexer } from './indexer.ts'

/** The code that reads the index, by the names of its files: Pagefind gives it with any index, so one of a single word does. */
export async function loadSearchEngine(): Promise<Map<string, Uint8Array>> {
  const index = await startIndexer()
  await index.addHTMLFile({ url: '0', content: '<html lang="en"><body>word</body></html>' })
  const { errors, files } = await index.getFiles()
  failOn(errors)
  await index.deleteIndex()
  const wanted = files.filter(({ path }) => path === 'pagefind.js' || path === 'wasm.en.pagefind')
  if (wanted.length < 2) throw new Error('the search indexer has not written its engine')
  return new Map(wanted.map(({ path, content }) => [path, content]))
}

/** The folder of that code, named by its content. */
export function nameSearchEngine(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256')
  for (const content of files.values()) hash.update(content)
  return `search/engine.${hash.digest('hex').slice(0, 10)}`
}
