import { asList, asNumber, asRecord, asText, DataFault } from '../content/text/decode.ts'
import type { ReaderRecord, Records, RecordValue } from './readerRecord.ts'
import { recordKey, splitKey } from './recordKey.ts'

/*
 * What is saved and followed as a link, for another device: all of it stands behind the `#`, which browsers send to nobody.
 * The way back is that of a file, so that no more than it says is brought in.
 */

/** The longest link that is offered, in characters: mail programs and messengers cut longer ones, or make no link of them. */
export const LONGEST_LINK = 8_000
/** The longest that is read: whatever is longer is none of ours. */
const LONGEST_READ = 64_000
const NAME = 'bring'
const VERSION = 1
const DAY_MS = 86_400_000
const SECOND_MS = 1_000
/** What goes along beside saved articles. Read marks are too many, and whole articles too long. */
const CARRIED = ['note', 'tag', 'follow', 'setting']

/** What a link brings: of saved articles their slugs alone, since every site has their cards. */
export interface Carried {
  /** With the start of the day on which each was saved, in milliseconds since 1970. */
  saved: { slug: string; at: number }[]
  /** Notes, tags, follows and settings. */
  records: ReaderRecord[]
}

/** The fragment of the link, with its `#`. */
export async function formatDeviceLink(records: Records): Promise<string> {
  const saved: [string, number][] = []
  const others: [string, number, RecordValue][] = []
  for (const { key, at, value } of records.values()) {
    const [kind, id] = splitKey(key)
    if (value === null) continue
    if (kind === 'saved') saved.push([id, Math.floor(at / DAY_MS)])
    else if (CARRIED.includes(kind) && isOfSaved(records, kind, id)) others.push([key, Math.floor(at / SECOND_MS), value])
  }
  return `#${NAME}=${toBase64Url(await squeeze(JSON.stringify([VERSION, saved, others])))}`
}

/** A note or a tag of what is not saved any more stays behind. */
function isOfSaved(records: Records, kind: string, id: string): boolean {
  if (kind !== 'note' && kind !== 'tag') return true
  return Boolean(records.get(recordKey('saved', id.split(' ', 1)[0] ?? ''))?.value)
}

/** Whether the fragment of an address brings something, whole or not. */
export function isDeviceLink(fragment: string): boolean {
  return fragment.startsWith(`#${NAME}=`)
}

/** @throws when it is cut off, was changed on its way, or comes from a later version that it can't be read by. */
export async function parseDeviceLink(fragment: string): Promise<Carried> {
  const code = fragment.slice(NAME.length + 2)
  if (code.length > LONGEST_READ || !/^[\w-]+$/.test(code)) throw new DataFault('the link', 'letters and digits')
  const [version, saved, others] = asList(JSON.parse(await unsqueeze(fromBase64Url(code))), 'the link', (part) => part)
  if (version !== VERSION) throw new DataFault('the link: version', String(VERSION))
  return { saved: asList(saved, 'saved', parseSaved), records: asList(others, 'records', parseCarried) }
}

function parseSaved(value: unknown, where: string): { slug: string; at: number } {
  const [slug, day] = asList(value, where, (part) => part)
  const text = asText(slug, where)
  if (text === '' || /[\s/]/.test(text)) throw new DataFault(where, 'the slug of an article')
  return { slug: text, at: moment(day, DAY_MS, where) }
}

function parseCarried(value: unknown, where: string): ReaderRecord {
  const [key, seconds, kept] = asList(value, where, (part) => part)
  const text = asText(key, where)
  if (!CARRIED.includes(splitKey(text)[0])) throw new DataFault(where, 'a note, a tag, something followed or a setting')
  return { key: text, at: moment(seconds, SECOND_MS, where), value: asRecord(kept, where) }
}

function moment(value: unknown, unit: number, where: string): number {
  const count = asNumber(value, where)
  if (!Number.isInteger(count) || count < 0 || count * unit > 8.64e15) throw new DataFault(where, 'a moment')
  return count * unit
}

async function squeeze(text: string): Promise<Uint8Array> {
  return through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'))
}

async function unsqueeze(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await through(bytes, new DecompressionStream('deflate-raw')))
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  { readable, writable }: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const writer = writable.getWriter()
  // What goes wrong on the way in comes out where it is read.
  writer.write(bytes).catch(() => {})
  writer.close().catch(() => {})
  return new Uint8Array(await new Response(readable).arrayBuffer())
}

/** The letters of base64 that addresses need not escape; without the filling at the end. */
function toBase64Url(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(code: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
}
