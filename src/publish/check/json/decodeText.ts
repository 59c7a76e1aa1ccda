import { isUtf8 } from 'node:buffer'
import type { Fault } from '../../faults/fault.ts'

/** The text of a file, or what its bytes are in place of it. */
type DecodedText = { ok: true; text: string } | { ok: false; fault: Pick<Fault, 'line' | 'column' | 'found' | 'wanted'> }

const FORMATS: readonly [bytes: readonly number[], name: string][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a document of Word or Excel, or another packed file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a document of an old Word or Excel'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
]
const SAVE_AS_UTF8 = 'save it again as UTF-8 (in Notepad: Save as, Encoding; in VS Code: the encoding in the bar below)'
const MOST_LOOKED_AT = 4_000

/** What Western texts have beside ASCII, in the bytes of Windows-1252. Other languages and Macs use the same bytes for other letters. */
const WESTERN =
  /^[\u20ac\u201a\u201e\u2026\u2039\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u2122\u203a\u0152\u0153\u0160\u0161\u00a0-\u00ff]$/

/** Reads bytes of UTF-8, with or without a byte-order mark, which is no part of the text. */
export function decodeText(bytes: Buffer): DecodedText {
  const format = FORMATS.find(([first]) => first.every((byte, i) => bytes[i] === byte))
  if (format) return refuse(format[1], 'a text file of JSON, as a plain-text editor writes it')
  const wide = nameWideEncoding(bytes)
  if (wide !== null) return refuse(`a file in ${wide}`, `UTF-8; ${SAVE_AS_UTF8}`)
  if (bytes.length > 0 && bytes.every((byte) => byte === 0))
    return refuse('nothing but zero bytes', 'the text, which was lost; take the file from a copy')
  if (isUtf8(bytes)) return { ok: true, text: bytes.toString('utf8').replace(/^\ufeff+/, '') }
  return { ok: false, fault: placeBadByte(bytes) }
}

/** By the byte-order mark, or, since JSON is mostly ASCII, by where the zero bytes are. */
function nameWideEncoding(bytes: Buffer): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16 (LE)'
  if (a === 0xfe && b === 0xff) return 'UTF-16 (BE)'
  const looked = bytes.subarray(0, MOST_LOOKED_AT)
  if (!looked.includes(0)) return null
  const zeros = [0, 0]
  looked.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const most = looked.length / 4
  if (odd > most && even < odd / 10) return 'UTF-16 (LE)'
  if (even > most && odd < even / 10) return 'UTF-16 (BE)'
  return null
}

function placeBadByte(bytes: Buffer): Pick<Fault, 'line' | 'column' | 'found' | 'wanted'> {
  const text = bytes.toString('utf8')
  const replaced = Buffer.from(text)
  let offset = 0
  while (bytes[offset] === replaced[offset]) offset++
  const lines = bytes.subarray(0, offset).toString('utf8').split('\n')
  const line = lines.at(-1) ?? ''
  const before = line.trimStart().slice(-40)
  const bad = bytes.subarray(offset, offset + 1)
  const byte = `the byte ${bad.toString('hex')}${before && ` after ${JSON.stringify(before)}`}`
  return { line: lines.length, column: line.replace(/^\ufeff/, '').length + 1, ...describeBadByte(bytes, text, byte, inWindows1252(bad)) }
}

function describeBadByte(bytes: Buffer, text: string, byte: string, letter: string): Pick<Fault, 'found' | 'wanted'> {
  const isMixed = /[^\0-\x7f\ufffd]/.test(text)
  if (isMixed)
    return { found: `${byte}, which is no UTF-8, within a file that is`, wanted: 'UTF-8 throughout; type the character there anew' }
  if (!isProbablyWestern(bytes)) return { found: `a file that is not UTF-8: ${byte}`, wanted: `UTF-8; ${SAVE_AS_UTF8}` }
  return {
    found: `a file that is not UTF-8, but probably Windows-1252 (ANSI, Latin-1): ${byte}, which there is "${letter}"`,
    wanted: `UTF-8; open it as Windows-1252 and ${SAVE_AS_UTF8}`,
  }
}

/** Letters of Western languages stand alone or in twos among ASCII; other alphabets come in whole words. */
function isProbablyWestern(bytes: Buffer): boolean {
  const runs = inWindows1252(bytes).match(/[^\0-\x7f]+/g) ?? []
  return runs.every((run) => run.length <= 2 && [...run].every((letter) => WESTERN.test(letter)))
}

function inWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes)
}

function refuse(found: string, wanted: string): DecodedText {
  return { ok: false, fault: { line: 1, column: 1, found, wanted } }
}
