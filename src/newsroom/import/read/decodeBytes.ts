import { isUtf8 } from 'node:buffer'

/** The text of some bytes with the encoding that it was in; or what they are in place of one. */
export type DecodedBytes = { text: string; isGuessed: boolean } | { found: string; wanted: string }

const AS_TEXT = 'Open it and paste its text'
const SAVE_AS_TEXT = 'Open it and paste its text, or save it as UTF-8'
const FORMATS: readonly [bytes: readonly number[], found: string, wanted?: string][] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
  [
    [0x50, 0x4b, 0x03, 0x04],
    'a document of Word or Excel, or another packed file',
    'Open it and paste its text; a table can be saved as CSV',
  ],
  [[0x50, 0x4b, 0x05, 0x06], 'an empty packed file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a document of an old Word, Excel or Outlook', 'Open it and paste its text; a table can be saved as CSV'],
  [[0x1f, 0x8b], 'a packed file (gzip)', 'Unpack it first'],
  [[0x52, 0x61, 0x72, 0x21], 'a packed file (RAR)', 'Unpack it first'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a packed file (7z)', 'Unpack it first'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture (PNG)', 'Paste the text that it shows'],
  [[0xff, 0xd8, 0xff], 'a picture (JPEG)', 'Paste the text that it shows'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture (GIF)', 'Paste the text that it shows'],
  [
    [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74],
    'a web archive of Safari or another binary file',
    'Save the page as page source, or paste its text',
  ],
]
/** Encodings name themselves near the beginning. */
const MOST_LOOKED_AT = 4_096

/**
 * Reads bytes as text: UTF-8 and UTF-16, with a byte-order mark or without; else what HTML or XML says of itself; else Windows-1252,
 * which nothing tells for certain.
 */
export function decodeBytes(bytes: Uint8Array): DecodedBytes {
  const known = FORMATS.find(([first]) => first.every((byte, i) => bytes[i] === byte))
  if (known) return { found: known[1], wanted: known[2] ?? AS_TEXT }
  if (bytes[0] === 0x52 && bytes[8] === 0x57 && bytes[9] === 0x45 && bytes[10] === 0x42)
    return { found: 'a picture (WebP)', wanted: 'Paste the text that it shows' }
  const wide = wideEncoding(bytes)
  if (wide !== null) return { text: decode(bytes, wide), isGuessed: false }
  if (bytes.subarray(0, MOST_LOOKED_AT).includes(0)) return { found: 'a binary file', wanted: AS_TEXT }
  if (isUtf8(bytes)) return { text: decode(bytes, 'utf-8'), isGuessed: false }
  const stated = statedEncoding(bytes)
  const text = decode(bytes, stated ?? 'windows-1252')
  const strange = text.match(/(?![\t\n\v\f\r\u0085])\p{Control}/gu)?.length ?? 0
  if (strange > text.length / 50) return { found: 'a binary file', wanted: SAVE_AS_TEXT }
  return { text, isGuessed: stated === null }
}

function wideEncoding(bytes: Uint8Array): string | null {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const looked = bytes.subarray(0, MOST_LOOKED_AT)
  const zeros = [0, 0]
  looked.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const most = looked.length / 4
  if (odd > most && even < odd / 10) return 'utf-16le'
  if (even > most && odd < even / 10) return 'utf-16be'
  return null
}

/** `<meta charset="iso-8859-1">`, `<?xml version="1.0" encoding="…"?>`. A page that says UTF-8 and isn't is no help. */
function statedEncoding(bytes: Uint8Array): string | null {
  const head = decode(bytes.subarray(0, MOST_LOOKED_AT), 'latin1')
  const [, inXml, inHtml] = /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']|<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ?? []
  const label = inXml ?? inHtml
  if (label === undefined || /^utf-?8$/i.test(label)) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** The bytes of Windows-1252 that are no Latin-1, from 80 on. TextDecoder of Node 20 reads them as Latin-1 (nodejs/node#56542). */
const BEYOND_LATIN1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decode(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'windows-1252') {
    return Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\u0080-\u009f]/g, (letter) => BEYOND_LATIN1.charAt(letter.charCodeAt(0) - 0x80))
  }
  return new TextDecoder(encoding).decode(bytes).replace(/^\ufeff+/, '')
}
