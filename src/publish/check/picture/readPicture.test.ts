import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../../tests/fixtures/contentFolder.ts'
import { avifFile, gifFile, jpegFile, pngFile, webpFile } from '../../../../tests/fixtures/pictureFiles.ts'
import { cacheControl } from '../../site/headers.ts'
import { readPicture } from './readPicture.ts'

/** What is read of a file with this name and these bytes. */
function read(name: string, bytes: Uint8Array) {
  const file = join(temporaryFolder(), 'picture')
  writeFileSync(file, bytes)
  return readPicture(file, name)
}

const sizeOf = (name: string, bytes: Uint8Array) => {
  const found = read(name, bytes)
  return found.ok ? [found.picture.width, found.picture.height] : found.fault.found
}
const faultOf = (name: string, bytes: Uint8Array) => {
  const found = read(name, bytes)
  return found.ok ? null : found.fault
}
const doubtsOf = (name: string, bytes: Uint8Array) => {
  const found = read(name, bytes)
  return found.ok ? found.doubts : [found.fault.found]
}

test.each([
  ['a.png', pngFile(300, 200), [300, 200]],
  ['a.PNG', pngFile(50, 70), [50, 70]],
  ['a.jpg', jpegFile(), [96, 64]],
  ['a.jpeg', jpegFile({ orientation: 3 }), [96, 64]],
  ['a.webp', webpFile(), [96, 64]],
  ['a.avif', avifFile(640, 480), [640, 480]],
  ['a.gif', gifFile(120, 90), [120, 90]],
])('the size of %s is in its bytes', (name, bytes, size) => {
  expect(sizeOf(name, bytes)).toEqual(size)
})

test.each([5, 6, 7, 8])('a photograph that its camera says lies on its side (%i) is measured as browsers turn it', (orientation) => {
  expect(sizeOf('a.jpg', jpegFile({ orientation }))).toEqual([64, 96])
})

test('where a picture is published depends on what it holds, and may be kept for ever', () => {
  const pathOf = (name: string, bytes: Uint8Array) => {
    const found = read(name, bytes)
    return found.ok ? found.picture.path : ''
  }
  const path = pathOf('2025/The_Signing-1.v2.JPEG', jpegFile())
  expect(path).toMatch(/^images\/2025\/The_Signing-1\.v2\.[0-9a-f]{10}\.jpg$/)
  expect(cacheControl(`/news/${path}`)).toContain('immutable')
  expect(pathOf('2025/The_Signing-1.v2.JPEG', jpegFile())).toBe(path)
  expect(pathOf('2025/The_Signing-1.v2.JPEG', jpegFile({ orientation: 2 }))).not.toBe(path)
})

test.each([
  ['another format of ours', 'a.jpg', pngFile(60, 60), '"a.jpg", which is PNG', 'JPEG, as its name says, or another name'],
  ['a photograph as a telephone saves it', 'a.jpg', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0'), '"a.jpg", which is HEIC', /^JPEG/],
  ['a page', 'a.png', Buffer.from('<!DOCTYPE html><title>404'), '"a.png", which is HTML', /^PNG/],
  ['a drawing', 'a.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), '"a.png", which is SVG', /^PNG/],
  ['no bytes', 'a.png', Buffer.alloc(0), '"a.png", which is no picture', /^PNG/],
  ['half a download', 'a.png', pngFile(600, 400).subarray(0, 300), '"a.png", which is damaged or only a part of a picture', /save it anew/],
  ['half a WebP', 'a.webp', webpFile().subarray(0, 60), '"a.webp", which is damaged or only a part of a picture', /save it anew/],
  ['half a JPEG', 'a.jpg', jpegFile().subarray(0, 90), '"a.jpg", which is damaged or only a part of a picture', /save it anew/],
  ['a point to count visits with', 'a.gif', gifFile(1, 1), '"a.gif", which has 1 × 1 pixels', 'at least 50 each way'],
  ['far too many bytes', 'a.png', Buffer.alloc(10_000_001), 'a picture of 10 MB', /^at most 10 MB/],
  ['an SVG', 'a.svg', Buffer.from('<svg/>'), '"a.svg"', /an SVG may hold scripts; save it as PNG or WebP/],
  [
    'no ending',
    'signing',
    pngFile(60, 60),
    '"signing"',
    /^a picture whose name ends with one of \.png, \.jpg, \.jpeg, \.webp, \.avif, \.gif$/,
  ],
])('%s is no picture that can be published', (_what, name, bytes, found, wanted) => {
  const fault = faultOf(name, bytes)
  expect(fault?.found).toBe(found)
  expect(fault?.wanted).toMatch(wanted)
})

test('a folder is no picture', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'a.png'))
  expect(readPicture(join(folder, 'a.png'), 'a.png')).toMatchObject({ ok: false, fault: { found: 'what is no file' } })
})

test('a picture for which many would wait, or that moves, is told', () => {
  expect(doubtsOf('a.png', pngFile(300, 200))).toEqual([])
  expect(doubtsOf('a.jpg', Buffer.concat([jpegFile(), Buffer.alloc(1_400_000)]))).toEqual([expect.stringMatching(/^has 1\.4 MB/)])
  expect(doubtsOf('a.gif', gifFile(60, 60, { moves: true }))).toEqual([expect.stringMatching(/^moves, and readers cannot stop it/)])
  expect(doubtsOf('a.avif', avifFile(60, 60, 'avis'))).toEqual([expect.stringMatching(/^moves/)])
})

test('whatever a file holds, it is a picture with a size or a fault', () => {
  const starts = [pngFile(60, 60), jpegFile(), webpFile(), avifFile(60, 60), gifFile(60, 60)]
  const endings = ['png', 'jpg', 'webp', 'avif', 'gif']
  const file = join(temporaryFolder(), 'picture')
  fc.assert(
    fc.property(fc.nat(4), fc.nat(400), fc.uint8Array({ maxLength: 80 }), fc.nat(400), (which, kept, noise, at) => {
      const start = starts[which] ?? Buffer.alloc(0)
      const bytes = Buffer.concat([start.subarray(0, kept), noise, start.subarray(at)])
      writeFileSync(file, bytes)
      const found = readPicture(file, `a.${endings[which]}`)
      if (found.ok) expect(Math.min(found.picture.width, found.picture.height)).toBeGreaterThanOrEqual(50)
      else expect(found.fault.found).not.toBe('')
    }),
  )
})
