import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/contentFolder.ts'
import type { Drawing } from './drawing.ts'
import { drawShareImages } from './drawShareImages.ts'

/** A worker that writes an image's words for an image, and can't draw one that is called "fail". */
const WORKER = `
import { mkdirSync, writeFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
parentPort.on('message', (tasks) => {
  mkdirSync(workerData.cache, { recursive: true })
  for (const { image, key, page } of tasks) {
    if (image.site === 'fail') return parentPort.postMessage({ ok: false, reason: page + ' could not be drawn' })
    writeFileSync(workerData.cache + '/' + key + '.png', image.site)
  }
  parentPort.postMessage({ ok: true, results: [] })
})`

const drawing = (name: string, words = name): Drawing => ({
  image: { type: 'site', site: words },
  key: `key-${words}`,
  path: `/previews/${name}.png`,
  page: `/articles/${name}/`,
})

function places() {
  const folder = temporaryFolder({ 'worker.mjs': WORKER })
  return { cache: join(folder, 'cache'), site: join(folder, 'site'), workerFile: join(folder, 'worker.mjs') }
}

test('images are drawn once, and copied into every site that wants them', async () => {
  const where = places()
  const many = Array.from({ length: 100 }, (_, i) => drawing(`deal-${i}`))
  expect(await drawShareImages(many, where)).toBe(100)
  expect(await drawShareImages([...many, drawing('new')], { ...where, site: `${where.site}-2` })).toBe(1)
  for (const { path } of many) expect(readFileSync(join(`${where.site}-2`, path))).toEqual(readFileSync(join(where.site, path)))
})

test('an image that can not be drawn stops the build, and its page is named', async () => {
  await expect(drawShareImages([drawing('fine'), drawing('bad', 'fail')], places())).rejects.toThrow('/articles/bad/ could not be drawn')
})
