import { promisify } from 'node:util'
import { gunzipSync, gzip } from 'node:zlib'
import { decode, encode } from 'cborg'
import { asList, asNumber, asRecord, asText, DataFault } from '../../content/text/decode.ts'
import type { PagefindIndex } from './readPagefindIndex.ts'

/** A batch of articles as it is kept: its index, and what else a shard needs of them. Pages are numbered within the batch. */
export interface SearchBatch extends PagefindIndex {
  /** Words by how often they occur, for the list of all words. */
  counts: ReadonlyMap<string, number>
  /** What a result shows, of each article, compressed. */
  texts: Uint8Array[]
}

const COLUMNS = ['first', 'last', 'pages', 'room', 'ends'] as const

/** The cache need not be small at any price: this takes a third of the time of zlib's own choice, and 6 % more room. */
const PACKED_LEVEL = 4

const gzipAside = promisify(gzip)

export async function packSearchBatch(batch: SearchBatch): Promise<Uint8Array> {
  const { entry, version, lengths, terms, postings, counts, texts } = batch
  const columns = COLUMNS.map((name) => new Uint8Array(batch[name].buffer))
  // Lists of words are one text each, which is far faster to read; no word holds white space.
  const lists = { terms: terms.join('\n'), counted: [...counts.keys()].join('\n'), counts: numbersToBytes([...counts.values()]) }
  return gzipAside(encode({ entry, version, lengths, columns, postings, ...lists, texts }), { level: PACKED_LEVEL })
}

/** @throws DataFault when the value is not what {@link packSearchBatch} made. */
export function unpackSearchBatch(bytes: Uint8Array, where: string): SearchBatch {
  const file = asRecord(decode(gunzipSync(bytes)), where)
  const [first, last, pages, room, ends] = asList(file['columns'], where, bytesToNumbers)
  if (!first || !last || !pages || !room || !ends) throw new DataFault(where, 'five columns')
  const words = (field: string) => {
    const text = asText(file[field], where)
    return text === '' ? [] : text.split('\n')
  }
  const counts = bytesToNumbers(file['counts'], where)
  return {
    entry: asText(file['entry'], where),
    version: asText(file['version'], where),
    lengths: asList(file['lengths'], where, asNumber),
    terms: words('terms'),
    ...{ first, last, pages, room, ends },
    postings: asBytes(file['postings'], where),
    counts: new Map(words('counted').map((word, i) => [word, counts[i] ?? 0])),
    texts: asList(file['texts'], where, asBytes),
  }
}

function numbersToBytes(numbers: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(numbers).buffer)
}

function bytesToNumbers(value: unknown, where: string): Uint32Array {
  // A copy, for numbers have to begin at a multiple of their length.
  return new Uint32Array(asBytes(value, where).slice().buffer)
}

function asBytes(value: unknown, where: string): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new DataFault(where, 'bytes')
  return value
}
