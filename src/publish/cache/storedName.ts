import { createHash } from 'node:crypto'

/** What the name of a stored file says of it: enough to tell whether the file is still what was put. */
export interface StoredName {
  key: string
  /** The first 16 hexadecimal digits of its content's SHA-256. */
  hash: string
  /** In bytes. */
  size: number
  /** The time of change that it was given, in seconds (see {@link stampOf}). */
  stamp: number
  /** When it was put, in microseconds since 1970: of two with one key and one time of change the later counts. */
  putAt: number
}

const NAME = /^([0-9a-f]+)\.([0-9a-f]{16})\.(\d+)\.(\d+)\.(\d+)\.(\w+)$/

export function formatName({ key, hash, size, stamp, putAt }: StoredName, extension: string): string {
  return `${key}.${hash}.${size}.${stamp}.${putAt}.${extension}`
}

/** `null` for the name of anything else. */
export function parseName(name: string, extension: string): StoredName | null {
  const [, key = '', hash = '', size, stamp, putAt, ending] = NAME.exec(name) ?? []
  return ending === extension ? { key, hash, size: Number(size), stamp: Number(stamp), putAt: Number(putAt) } : null
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}

/** Whether of two files with one key the first was put later. */
export function isYounger(name: StoredName, other: StoredName): boolean {
  return name.stamp === other.stamp ? name.putAt > other.putAt : name.stamp > other.stamp
}

/** Now, in microseconds since 1970. Later in one process is a greater number; the clocks of two agree as far as the machine's does. */
export function microseconds(): number {
  return Math.floor((performance.timeOrigin + performance.now()) * 1000)
}

/**
 * The time of change that a file is given when it is put: some seconds ago, so that whoever writes into it later, even in the
 * same moment, gives it another. Even, since some file systems count in steps of two seconds.
 */
export function stampOf(now: number): number {
  return Math.floor(now / 2000) * 2 - 4
}
