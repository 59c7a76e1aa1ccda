import { encodeTextLengths, padText, TEXTS_A_FILE } from '../../content/archive/searchTexts.ts'
import type { PackedFile } from './packedFiles.ts'

/** The files of what results of a shard show, and the list of their lengths. */
export function textFiles(texts: readonly Uint8Array[]): PackedFile[] {
  const padded = texts.map(padText)
  const files: PackedFile[] = [['texts/lengths.json', JSON.stringify(encodeTextLengths(padded.map(({ length }) => length)))]]
  for (let first = 0; first < padded.length; first += TEXTS_A_FILE) {
    files.push([`texts/${first / TEXTS_A_FILE}.bin`, Buffer.concat(padded.slice(first, first + TEXTS_A_FILE))])
  }
  return files
}
