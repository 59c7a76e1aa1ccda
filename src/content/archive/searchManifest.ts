import { asList, asNumber, asRecord, asText, DataFault } from '../text/decode.ts'

/**
 * Where the full-text index lies. It is made in bundles of a fixed run of articles, so that neither the build nor a reader
 * has to hold all of it, and news added later changes the newest bundle alone. Paths are relative to `data/`, without a
 * slash at the end.
 */
export interface SearchManifest {
  /** The folder of the code that reads bundles. */
  engine: string
  /** Articles in a bundle: bundle `b` holds the articles `b * size` and on. */
  size: number
  /** The folders of the bundles, the oldest first; their names hold a hash of what was indexed. */
  shards: string[]
}

/** The file of what a search result shows of an article. @throws DataFault when no bundle holds it. */
export function searchTextPath({ shards, size }: SearchManifest, number: number): string {
  const shard = shards[Math.floor(number / size)]
  if (shard === undefined) throw new DataFault('data/manifest.json: search', `a bundle that holds article ${number}`)
  return `${shard}/texts/${number}.json`
}

/** @throws DataFault when the value is nothing of the kind. */
export function parseSearchNames(value: unknown, where: string): SearchManifest {
  const names = asRecord(value, where)
  return {
    engine: asText(names['engine'], `${where}.engine`),
    size: asNumber(names['size'], `${where}.size`),
    shards: asList(names['shards'], `${where}.shards`, asText),
  }
}
