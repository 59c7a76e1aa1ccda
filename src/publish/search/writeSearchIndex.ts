import { encodeSearchDocument } from '../../content/archive/searchDocument.ts'
import type { SearchManifest } from '../../content/archive/searchManifest.ts'
import type { Article } from '../../content/article/article.ts'
import type { Content } from '../content.ts'
import { createWordList } from './createWordList.ts'
import { failOn, startIndexer } from './indexer.ts'
import { toSearchRecord } from './searchRecord.ts'
import { searchRecordHtml } from './searchRecordHtml.ts'
import { type WriteBytes, writeShard } from './writeShard.ts'

/** Records on their way to the indexer at a time. */
const RECORDS_UNDER_WAY = 64

/**
 * Makes the full-text index, shard by shard, so that memory does not grow with the archive. `write` gets paths relative
 * to the site's root; `readArticle` reads one as it was published.
 * @throws Error when the indexer refuses a record, or writes files of another form than this version of it is known to.
 */
export async function writeSearchIndex(
  { articles, companies }: Pick<Content, 'articles' | 'companies'>,
  names: SearchManifest,
  readArticle: (slug: string) => Article,
  write: WriteBytes,
): Promise<void> {
  const byId = new Map(companies.map((company) => [company.id, company]))
  for (const [place, folder] of names.shards.entries()) {
    const first = place * names.size
    const index = await startIndexer()
    const words = createWordList()
    const adding = new Set<Promise<unknown>>()
    for (const [i, { card }] of articles.slice(first, first + names.size).entries()) {
      const text = toSearchRecord(readArticle(card.slug), byId)
      write(`data/${folder}/texts/${first + i}.json`, JSON.stringify(encodeSearchDocument(text)))
      words.add(text)
      const added = index.addHTMLFile({ url: String(first + i), content: searchRecordHtml(text) }).then(({ errors }) => failOn(errors))
      adding.add(added)
      void added.finally(() => adding.delete(added)).catch(() => {})
      if (adding.size >= RECORDS_UNDER_WAY) await Promise.race(adding)
    }
    await Promise.all(adding)
    write(`data/${folder}/words.json`, JSON.stringify(words.list()))
    const { errors, files } = await index.getFiles()
    failOn(errors)
    await index.deleteIndex()
    writeShard(files, `data/${folder}`, write)
  }
}
