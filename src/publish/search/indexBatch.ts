import { deflateRawSync } from 'node:zlib'
import { encodeSearchDocument, type SearchDocument } from '../../content/archive/searchDocument.ts'
import { failOn, startIndexer } from './indexer.ts'
import { readPagefindIndex } from './readPagefindIndex.ts'
import type { SearchBatch } from './searchBatch.ts'
import { searchRecordHtml } from './searchRecordHtml.ts'
import { countWords } from './wordList.ts'

/**
 * Has Pagefind index some articles by themselves.
 * @throws Error when the indexer refuses a record, or writes files of another form than this version of it is known to.
 */
export async function indexBatch(texts: readonly SearchDocument[]): Promise<SearchBatch> {
  const index = await startIndexer()
  const adding = texts.map((text, i) => index.addHTMLFile({ url: String(i), content: searchRecordHtml(text) }))
  for (const { errors } of await Promise.all(adding)) failOn(errors)
  const { errors, files } = await index.getFiles()
  failOn(errors)
  await index.deleteIndex()
  return {
    ...readPagefindIndex(files),
    counts: countWords(texts),
    texts: texts.map((text) => deflateRawSync(JSON.stringify(encodeSearchDocument(text)), { level: 9 })),
  }
}
