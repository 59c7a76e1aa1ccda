/** A format of pictures that every browser of ours draws. */
export interface PictureFormat {
  name: string
  /** How names of such files end, in lower case; the first is that of what is published. */
  endings: readonly [string, ...string[]]
  /** Whether a file begins as one of this format does. */
  begins: (bytes: Buffer) => boolean
  /** Whether a file has an end, and not only what was loaded before a line broke. */
  isWhole: (bytes: Buffer) => boolean
  /** Whether it moves. */
  moves: (bytes: Buffer) => boolean
}

/**
 * SVG is none of them: opened by itself, such a file may run scripts in the name of the site, which a host that sends no headers
 * does not stop; and what it shows depends on the typefaces of whoever looks.
 */
export const PICTURE_FORMATS: readonly PictureFormat[] = [
  {
    name: 'PNG',
    endings: ['png'],
    begins: (bytes) => textAt(bytes, 0, 8) === '\x89PNG\r\n\x1a\n',
    isWhole: (bytes) => bytes.includes('IEND', 8, 'latin1'),
    moves: (bytes) => bytes.subarray(0, 4_096).includes('acTL', 8, 'latin1'),
  },
  {
    name: 'JPEG',
    endings: ['jpg', 'jpeg'],
    begins: (bytes) => textAt(bytes, 0, 3) === '\xff\xd8\xff',
    isWhole: (bytes) => bytes.lastIndexOf('\xff\xd9', undefined, 'latin1') > 0,
    moves: () => false,
  },
  {
    name: 'WebP',
    endings: ['webp'],
    begins: (bytes) => textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 12) === 'WEBP',
    isWhole: (bytes) => bytes.readUInt32LE(4) + 8 <= bytes.length,
    moves: (bytes) => textAt(bytes, 12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 2) !== 0,
  },
  {
    name: 'AVIF',
    endings: ['avif'],
    begins: (bytes) => brandsOf(bytes).some((brand) => brand === 'avif' || brand === 'avis'),
    isWhole: () => true,
    moves: (bytes) => brandsOf(bytes).includes('avis'),
  },
  {
    name: 'GIF',
    endings: ['gif'],
    begins: (bytes) => /^GIF8[79]a$/.test(textAt(bytes, 0, 6)),
    isWhole: (bytes) => bytes.includes(0x3b, 13),
    moves: (bytes) => bytes.includes('NETSCAPE2.0', 6, 'latin1'),
  },
]

/** Formats that people save pictures in by mistake, by how their files begin. */
const OTHERS: readonly [name: string, begins: RegExp][] = [
  ['HEIC', /^[\s\S]{4}ftyp(?:hei|hev|mif|msf)/],
  ['SVG', /^(?:\xef\xbb\xbf)?\s*<(?:svg|\?xml|!--|!DOCTYPE svg)/i],
  ['HTML', /^\s*<(?:!doctype html|html)/i],
  ['BMP', /^BM/],
  ['TIFF', /^(?:II\*\0|MM\0\*)/],
  ['PDF', /^%PDF/],
]

/** What a file that is no picture of ours is, in a word where that is known. */
export function nameOther(bytes: Buffer): string {
  const start = textAt(bytes, 0, 200)
  return OTHERS.find(([, begins]) => begins.test(start))?.[0] ?? 'no picture'
}

/** The formats that a file of `ftyp` says it can be read as; none of any other file. */
function brandsOf(bytes: Buffer): string[] {
  if (textAt(bytes, 4, 8) !== 'ftyp') return []
  const brands = textAt(bytes, 8, Math.min(bytes.readUInt32BE(0), 200))
  return brands.match(/[\s\S]{4}/g) ?? []
}

function textAt(bytes: Buffer, start: number, end: number): string {
  return bytes.toString('latin1', start, end)
}
