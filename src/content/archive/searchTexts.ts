import { asText, DataFault } from '../text/decode.ts'
import type { SearchManifest } from './searchManifest.ts'

/*
 * What results show of articles lies in files of 8 neighbours, each text compressed by itself, so that one can be fetched by a
 * range of bytes. A list beside them tells how long each is; so that it stays small, texts are padded to multiples of a step:
 * a byte with the length of the padding, the text, the padding.
 */

/** Texts in a file. */
export const TEXTS_A_FILE = 8
/** Lengths are counted in so many bytes. */
const STEP = 64
/** Lengths are letters from this one on: one letter for each, and none that JSON has to escape among the usual ones. */
const FIRST_LETTER = 0x23

/** A part of a file, by its path in `data/`. */
export interface TextSpan {
  path: string
  start: number
  end: number
}

/** The list of the lengths of a shard's texts. @throws DataFault when there is no such shard. */
export function textLengthsPath({ shards }: SearchManifest, shard: number): string {
  const folder = shards[shard]
  if (folder === undefined) throw new DataFault('data/manifest.json: search', `a shard ${shard}`)
  return `${folder}/texts/lengths.json`
}

/** Where the text of an article lies. @throws DataFault when the list of lengths does not have it. */
export function textSpan({ shards, size }: SearchManifest, lengths: readonly number[], number: number): TextSpan {
  const place = number % size
  const file = Math.floor(place / TEXTS_A_FILE)
  const path = `${shards[Math.floor(number / size)]}/texts/${file}.bin`
  const length = lengths[place]
  if (length === undefined) throw new DataFault(path, `a length of text ${place}`)
  const start = lengths.slice(file * TEXTS_A_FILE, place).reduce((sum, before) => sum + before, 0)
  return { path, start, end: start + length }
}

/** Lengths of padded texts, as a file. */
export function encodeTextLengths(lengths: readonly number[]): string {
  return lengths.map((length) => String.fromCharCode(FIRST_LETTER + length / STEP)).join('')
}

/**
 * Reads the lengths of a shard's texts, in an archive of `total` articles.
 * @throws DataFault when the value is not what {@link encodeTextLengths} made of them.
 */
export function parseTextLengths(value: unknown, { size }: SearchManifest, shard: number, total: number): number[] {
  const where = `lengths of texts ${shard}`
  const letters = asText(value, where)
  if (letters.length !== Math.min(size, total - shard * size)) throw new DataFault(where, 'a length for each article')
  return Array.from({ length: letters.length }, (_, i) => (letters.charCodeAt(i) - FIRST_LETTER) * STEP)
}

export function padText(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((bytes.length + 1) / STEP) * STEP)
  padded[0] = padded.length - 1 - bytes.length
  padded.set(bytes, 1)
  return padded
}

/** The bytes that {@link padText} was given. */
export function unpadText<Buffer extends ArrayBufferLike>(padded: Uint8Array<Buffer>): Uint8Array<Buffer> {
  return padded.subarray(1, Math.max(1, padded.length - (padded[0] ?? 0)))
}
