import { asList, asNumber, asRecord, asText } from '../text/decode.ts'

/**
 * Where the full-text index lies. It is split into shards, each of a fixed range of articles, so that neither the build nor a
 * browser has to hold all of it, and news added later changes the newest shard alone. Paths are relative to `data/`, without
 * a slash at the end.
 */
export interface SearchManifest {
  /** The folder of the code that reads shards. */
  engine: string
  /** Articles in a shard: shard `n` holds the articles `n * size` and on. */
  size: number
  /** The folders of the shards, the oldest first; their names hold a hash of what was indexed. */
  shards: string[]
}

/** @throws DataFault when the value is no such part of a manifest. */
export function parseSearchManifest(value: unknown, where: string): SearchManifest {
  const file = asRecord(value, where)
  return {
    engine: asText(file['engine'], `${where}.engine`),
    size: asNumber(file['size'], `${where}.size`),
    shards: asList(file['shards'], `${where}.shards`, asText),
  }
}
