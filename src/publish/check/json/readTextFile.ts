import { readFileSync, statSync } from 'node:fs'
import { codeOf } from '../../faults/errorCode.ts'
import { type Fault, WHOLE_FILE } from '../../faults/fault.ts'
import { decodeText } from './decodeText.ts'

/** A publisher's file as text and as the bytes that it holds, or why it is none. */
export type TextFile = { ok: true; text: string; bytes: Uint8Array } | { ok: false; fault: Omit<Fault, 'file'> }

/** Reads a file of UTF-8, with or without a byte-order mark, which is no part of the text. Never throws. */
export function readTextFile(path: string, mostBytes: number): TextFile {
  try {
    // Asked before it is opened, since to open a pipe is to wait for whoever writes to it.
    const stats = statSync(path)
    if (stats.isDirectory()) return refuse('a folder', 'a file of JSON; give the folder a name without .json, or delete it')
    if (!stats.isFile()) return refuse('no file', 'a file of JSON')
    if (stats.size > mostBytes) return refuseSize(stats.size, mostBytes)
    return readTextBytes(readFileSync(path), mostBytes)
  } catch (error) {
    return refuse(...whyUnreadable(codeOf(error)))
  }
}

/** The same of the bytes of one. */
export function readTextBytes(bytes: Uint8Array, mostBytes: number): TextFile {
  if (bytes.length > mostBytes) return refuseSize(bytes.length, mostBytes)
  const decoded = decodeText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return decoded.ok ? { ...decoded, bytes } : { ok: false, fault: { ...WHOLE_FILE, example: '', ...decoded.fault } }
}

function refuseSize(bytes: number, mostBytes: number): TextFile {
  return refuse(`a file of ${megabytes(bytes)}`, `at most ${megabytes(mostBytes).replace('.0', '')}`)
}

function whyUnreadable(code: string): [found: string, wanted: string] {
  if (code === 'ENOENT') return ['a link to a file that is not there', 'a file of JSON']
  if (code === 'ELOOP') return ['a link that leads to itself, round other links or at once', 'a file of JSON; delete the link']
  return [`a file that can't be read (${code})`, 'a file that whoever builds the site may read']
}

function refuse(found: string, wanted: string): TextFile {
  return { ok: false, fault: { ...WHOLE_FILE, found, wanted, example: '' } }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
