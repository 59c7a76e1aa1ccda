import { readFileSync, statSync } from 'node:fs'
import { codeOf } from '../../faults/errorCode.ts'
import { type Fault, WHOLE_FILE } from '../../faults/fault.ts'

/** A publisher's file as text and as the bytes that it holds, or why it is none. */
export type TextFile = { ok: true; text: string; bytes: Uint8Array } | { ok: false; fault: Omit<Fault, 'file'> }

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Reads a file of UTF-8, with or without a byte-order mark, which is no part of the text. Never throws. */
export function readTextFile(path: string, mostBytes: number): TextFile {
  try {
    // Asked before it is opened, since to open a pipe is to wait for whoever writes to it.
    const stats = statSync(path)
    if (!stats.isFile()) return refuse(stats.isDirectory() ? 'a folder' : 'no file', 'a file of JSON')
    if (stats.size > mostBytes) return refuse(`a file of ${megabytes(stats.size)}`, `at most ${megabytes(mostBytes).replace('.0', '')}`)
    return decode(readFileSync(path))
  } catch (error) {
    return refuse(...whyUnreadable(codeOf(error)))
  }
}

function whyUnreadable(code: string): [found: string, wanted: string] {
  if (code === 'ENOENT') return ['a link to a file that is not there', 'a file of JSON']
  return [`a file that can't be read (${code})`, 'a file that whoever builds the site may read']
}

function decode(bytes: Buffer): TextFile {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return refuse('a file in UTF-16', SAVE_AS_UTF8)
  try {
    return { ok: true, text: utf8.decode(bytes), bytes }
  } catch {
    return { ok: false, fault: placeBadByte(bytes) }
  }
}

const SAVE_AS_UTF8 = 'UTF-8; choose it where your editor saves the file'

function placeBadByte(bytes: Buffer): Omit<Fault, 'file'> {
  const replaced = Buffer.from(bytes.toString('utf8'))
  let offset = 0
  while (bytes[offset] === replaced[offset]) offset++
  const line = bytes.subarray(0, offset).toString('utf8').split('\n')
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0')
  const before = (line.at(-1) ?? '').trimStart().slice(-40)
  return {
    ...WHOLE_FILE,
    line: line.length,
    column: (line.at(-1) ?? '').length + 1,
    found: `the byte ${byte}, which is no UTF-8, after ${JSON.stringify(before)}`,
    wanted: SAVE_AS_UTF8,
    example: '',
  }
}

function refuse(found: string, wanted: string): TextFile {
  return { ok: false, fault: { ...WHOLE_FILE, found, wanted, example: '' } }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
