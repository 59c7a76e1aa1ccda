import { promisify } from 'node:util'
import { gzip, gzipSync } from 'node:zlib'
import { encode } from 'cborg'
import { chunkBounds } from './chunkBounds.ts'
import { mergeTerms } from './mergeTerms.ts'
import type { PackedFile } from './packedFiles.ts'
import { SIGNATURE } from './readPagefindIndex.ts'
import type { SearchBatch } from './searchBatch.ts'
import { textFiles } from './textFiles.ts'
import { commonestWords } from './wordList.ts'

/** Lengths of pages only weigh words; in steps of so many words they take half the room. */
const LENGTH_STEP = 32
/** Files of the index that are compressed at a time, beside our own thread. */
const PACKED_AT_A_TIME = 16

const gzipAside = promisify(gzip)

/**
 * Puts batches together as the files that our reader takes: Pagefind's index of all their pages, which are called by the numbers
 * of their articles from `first` on, a list of words, and what results show.
 *
 * The list of pages is the largest file of a shard, and random names would be what makes it large: with numbers it takes less
 * than half the bytes, and a result says at once which article it is. The files of the index are numbered likewise, for the
 * name of their folder tells one content from another.
 */
export async function shardFiles(batches: readonly SearchBatch[], first: number): Promise<PackedFile[]> {
  const files = textFiles(batches.flatMap(({ texts }) => texts))
  files.push(['words.json', JSON.stringify(commonestWords(batches.map(({ counts }) => counts)))])
  const ends: [from: string, to: string][] = []
  const packing: Promise<Buffer>[] = []
  for (const { firstWord, lastWord, bytes } of mergeTerms(batches)) {
    ends.push([firstWord, lastWord])
    packing.push(gzipAside(signed(bytes)))
    await packing.at(-PACKED_AT_A_TIME)
  }
  for (const [i, bytes] of (await Promise.all(packing)).entries()) files.push([`index/${i}.pf_index`, bytes])
  const chunks = chunkBounds(ends).map(([from, to], i) => [from, to, String(i)])
  const pages = batches.flatMap(({ lengths }) => lengths).map((length, i) => [String(first + i), roundLength(length), ''])
  const meta = encode([batches[0]?.version ?? '', pages, chunks, [], [], []])
  files.push(['pagefind.meta.pf_meta', gzipSync(signed(meta), { level: 9 })], ['pagefind-entry.json', entryOf(batches, pages.length)])
  return files
}

function roundLength(length: number): number {
  return Math.max(1, Math.round(length / LENGTH_STEP)) * LENGTH_STEP
}

function signed(bytes: Uint8Array): Buffer {
  return Buffer.concat([SIGNATURE, bytes])
}

/** What Pagefind's reader needs to know first, with our name of the list of pages, which is the same in every shard. */
function entryOf([batch]: readonly SearchBatch[], pages: number): string {
  return (batch?.entry ?? '').replace(/"hash":"[^"]*"/, '"hash":"meta"').replace(/"page_count":\d+/, `"page_count":${pages}`)
}
