import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { imageSize } from 'image-size'
import type { PictureFile } from '../../content.ts'
import { codeOf } from '../../faults/errorCode.ts'
import type { FaultWords } from '../json/placeFaults.ts'
import { quoteValue } from '../json/quoteValue.ts'
import { nameOther, PICTURE_FORMATS, type PictureFormat } from './pictureFormats.ts'

/** A picture that can be published, with what may be a mistake in it; or what is wrong with it. */
export type ReadPicture = { ok: true; picture: PictureFile; doubts: string[] } | { ok: false; fault: FaultWords }

const MOST_BYTES = 10_000_000
const MANY_BYTES = 1_000_000
const FEWEST_PIXELS = 50
const EXAMPLE = '"signing.jpg"'
const ENDINGS = PICTURE_FORMATS.flatMap(({ endings }) => endings)
  .map((ending) => `.${ending}`)
  .join(', ')

/** Reads a file as the picture that its name says it is. Never throws. */
export function readPicture(file: string, name: string): ReadPicture {
  const format = PICTURE_FORMATS.find(({ endings }) => endings.includes(endingOf(name)))
  if (!format) return refuse(quoteValue(name), whyNoPicture(endingOf(name)))
  const bytes = readBytes(file)
  if (!Buffer.isBuffer(bytes)) return bytes
  if (!format.begins(bytes))
    return refuse(`${quoteValue(name)}, which is ${nameFormat(bytes)}`, `${format.name}, as its name says, or another name`)
  const size = format.isWhole(bytes) ? measure(bytes) : null
  if (size === null) return refuse(`${quoteValue(name)}, which is damaged or only a part of a picture`, 'a whole picture; save it anew')
  if (Math.min(size.width, size.height) < FEWEST_PIXELS) {
    return refuse(`${quoteValue(name)}, which has ${size.width} × ${size.height} pixels`, `at least ${FEWEST_PIXELS} each way`)
  }
  const digest = digestOf(bytes)
  const path = `images/${name.slice(0, name.lastIndexOf('.'))}.${digest.slice(0, 10)}.${format.endings[0]}`
  return { ok: true, picture: { name, path, digest, ...size }, doubts: doubtsOf(bytes, format) }
}

/** What tells one content of a picture's file from another. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 24)
}

function whyNoPicture(ending: string): string {
  const svg = 'an SVG may hold scripts; save it as PNG or WebP, twice as large as it is to be shown'
  return `a picture whose name ends with one of ${ENDINGS}${ending === 'svg' ? `; ${svg}` : ''}`
}

/** Asked before it is opened, since to open a pipe is to wait for whoever writes to it. */
function readBytes(file: string): Buffer | ReadPicture {
  try {
    const stats = statSync(file)
    if (!stats.isFile()) return refuse('what is no file', 'a picture')
    if (stats.size > MOST_BYTES) {
      return refuse(
        `a picture of ${megabytes(stats.size)}`,
        `at most ${megabytes(MOST_BYTES)}; 2,000 pixels are wide enough, and WebP or AVIF are small`,
      )
    }
    return readFileSync(file)
  } catch (error) {
    return refuse(`a picture that can't be read (${codeOf(error)})`, 'a file that whoever builds the site may read')
  }
}

/** `null` where there is no size in it. */
function measure(bytes: Uint8Array): { width: number; height: number } | null {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    // From 5 on a photograph lies on its side, and browsers turn it.
    return orientation >= 5 ? { width: height, height: width } : { width, height }
  } catch {
    return null
  }
}

function doubtsOf(bytes: Buffer, format: PictureFormat): string[] {
  const { length } = bytes
  return [
    ...(length > MANY_BYTES
      ? [`has ${megabytes(length)}, for which many readers wait; 2,000 pixels are wide enough, and WebP or AVIF are small`]
      : []),
    ...(format.moves(bytes)
      ? ['moves, and readers cannot stop it, which distracts many and makes some ill; a still picture is for all']
      : []),
  ]
}

function nameFormat(bytes: Buffer): string {
  return PICTURE_FORMATS.find(({ begins }) => begins(bytes))?.name ?? nameOther(bytes)
}

function endingOf(name: string): string {
  return /\.([^./]*)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1).replace('.0', '')} MB`
}

function refuse(found: string, wanted: string): { ok: false; fault: FaultWords } {
  return { ok: false, fault: { found, wanted, example: EXAMPLE } }
}
