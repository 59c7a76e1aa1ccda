import { asList, asNumber, asRecord, asText, DataFault } from '../text/decode.ts'

/** Where the build writes the list, relative to the site's base. */
export const OFFLINE_LIST_PATH = 'data/offline.json'

/** The version of the list that this code writes and reads. A worker that meets another one keeps what it has. */
const VERSION = 1

/** A file of the site by its path, relative to the base, with its length as it lies on the server. */
export interface ListedFile {
  path: string
  bytes: number
}

/**
 * What of one deploy is kept on a device so that the site starts without a network, all of it or nothing (offline/generation.ts).
 * Published as `data/offline.json`.
 */
export interface OfflineList {
  /** Names the deploy, as far as it concerns this list: another id, another content. */
  id: string
  /** Pages as they were prerendered: the one that stands in for every other while there is no network, then the timeline. */
  pages: ListedFile[]
  /** The manifest, and the beginning of the hash of its content: its name says nothing of that. */
  manifest: { path: string; hash: string }
  /** The shell, the app's entry first. */
  files: ListedFile[]
  /** The manifest and what it names, as far as there is room. */
  data: ListedFile[]
  /** Whether the data holds the whole index of words. */
  hasSearch: boolean
}

type Row = [path: string, bytes: number]

export function encodeOfflineList({ pages, files, data, ...list }: OfflineList): object {
  const rows = (listed: readonly ListedFile[]) => listed.map(({ path, bytes }): Row => [path, bytes])
  return { version: VERSION, ...list, pages: rows(pages), files: rows(files), data: rows(data) }
}

/** @throws DataFault when it is no list of this version. */
export function parseOfflineList(value: unknown): OfflineList {
  const list = asRecord(value, OFFLINE_LIST_PATH)
  if (list['version'] !== VERSION) throw new DataFault(OFFLINE_LIST_PATH, `version ${VERSION}`)
  const manifest = asRecord(list['manifest'], OFFLINE_LIST_PATH)
  return {
    id: asText(list['id'], OFFLINE_LIST_PATH),
    manifest: { path: asText(manifest['path'], OFFLINE_LIST_PATH), hash: asText(manifest['hash'], OFFLINE_LIST_PATH) },
    pages: asList(list['pages'], OFFLINE_LIST_PATH, asListedFile),
    files: asList(list['files'], OFFLINE_LIST_PATH, asListedFile),
    data: asList(list['data'], OFFLINE_LIST_PATH, asListedFile),
    hasSearch: list['hasSearch'] === true,
  }
}

/** The length of everything in a list. */
export function bytesOf({ pages, files, data }: Pick<OfflineList, 'pages' | 'files' | 'data'>): number {
  return [...pages, ...files, ...data].reduce((sum, { bytes }) => sum + bytes, 0)
}

function asListedFile(value: unknown, where: string): ListedFile {
  const [path, bytes] = asList(value, where, (item) => item)
  return { path: asText(path, where), bytes: asNumber(bytes, where) }
}
