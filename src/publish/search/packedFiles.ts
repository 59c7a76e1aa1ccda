import { decode, encode } from 'cborg'
import { asList, asText, DataFault } from '../../content/text/decode.ts'

/** A file by its path in a folder. */
export type PackedFile = readonly [path: string, bytes: Uint8Array | string]

export function packFiles(files: readonly PackedFile[]): Uint8Array {
  return encode(files)
}

/** @throws DataFault when the bytes are not what {@link packFiles} made. */
export function unpackFiles(bytes: Uint8Array, where: string): PackedFile[] {
  return asList(decode(bytes), where, (file) => {
    const [path, content] = asList(file, where, (part) => part)
    if (typeof content !== 'string' && !(content instanceof Uint8Array)) throw new DataFault(where, 'a file')
    return [asText(path, where), content]
  })
}
