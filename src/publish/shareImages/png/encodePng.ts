import { crc32, deflateSync } from 'node:zlib'
import type { IndexedPixels } from './quantizeColors.ts'

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
const [EIGHT_BITS, INDEXED] = [8, 3]
/** Flat areas and text: rows pack best as they are, without a filter; what higher levels save takes ten times as long. */
const PACKING = { level: 6, memLevel: 9 }

/** Decides the bytes of an image, not its looks: so its name in the site is the same whatever machine has packed it. */
export const PACKED_BY = `zlib ${process.versions.zlib} on ${process.arch}`

/** Opaque pixels as PNG with a palette (https://www.w3.org/TR/png-3/), row by row from the top. */
export function encodePng({ palette, indices }: IndexedPixels, { width, height }: { width: number; height: number }): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([EIGHT_BITS, INDEXED], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', withoutAlpha(palette)),
    chunk('IDAT', deflateSync(filterRows(indices, width, height), PACKING)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function withoutAlpha(palette: Int32Array): Buffer {
  const bytes = new Uint8Array(palette.buffer, palette.byteOffset, palette.byteLength)
  return Buffer.from(bytes.filter((_, i) => i % 4 < 3))
}

/** Each row begins with the number of its filter: 0, none. */
function filterRows(indices: Uint8Array, width: number, height: number): Buffer {
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  return rows
}

function chunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(content))
  return Buffer.concat([length, content, check])
}
