import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/contentFolder.ts'
import { SiteFiles } from '../cache/siteFiles.ts'
import type { Drawing } from './drawing.ts'
import { drawShareImage } from './drawShareImage.ts'
import { drawShareImages } from './drawShareImages.ts'
import { imageKey } from './imageKey.ts'

/** The worker as a build makes it. */
let worker = ''

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { ssr: 'src/publish/shareImages/imageWorker.ts', write: false, rollupOptions: { external: ['satori', '@resvg/resvg-js'] } },
    ssr: { noExternal: true },
  })
  const [chunk] = 'output' in built ? built.output : []
  if (chunk === undefined) throw new Error('the worker was not built')
  worker = chunk.code.replaceAll(/from "(satori|@resvg\/resvg-js)"/g, (_, name: string) => `from "${import.meta.resolve(name)}"`)
}, 30_000)

const discs = (hue: number) => ({ type: 'discs' as const, hues: [hue, hue + 1], size: { width: 1200, height: 675 } })

const drawing = (name: string, hue: number): Drawing => {
  const image = discs(hue)
  return { image, key: imageKey(image, 'tools'), path: `/previews/${name}.png`, page: `/articles/${name}/` }
}

function places(workerCode = worker) {
  const folder = temporaryFolder({ 'worker.mjs': workerCode })
  const site = (name: string) => new SiteFiles(join(folder, name), null)
  return { cache: join(folder, 'cache'), site: site('site'), other: site('other'), workerFile: join(folder, 'worker.mjs') }
}

test('images are drawn once, and go into every site that wants them', async () => {
  const where = places()
  const many = Array.from({ length: 50 }, (_, i) => drawing(`deal-${i}`, 3 * i))
  expect(await drawShareImages(many, where)).toBe(50)
  expect(await drawShareImages([...many, drawing('new', 200)], { ...where, site: where.other })).toBe(1)
  for (const { path } of many) expect(readFileSync(join(where.other.folder, path))).toEqual(readFileSync(join(where.site.folder, path)))
  expect(readFileSync(join(where.site.folder, '/previews/deal-7.png'))).toEqual(await drawShareImage(discs(21)))
}, 30_000)

test('an image that someone has changed in the site is drawn anew for the next', async () => {
  const where = places()
  const drawings = [drawing('one', 10), drawing('two', 20)]
  await drawShareImages(drawings, where)
  writeFileSync(join(where.site.folder, '/previews/one.png'), 'smaller')
  expect(await drawShareImages(drawings, { ...where, site: where.other })).toBe(1)
  const png = readFileSync(join(where.other.folder, '/previews/one.png'))
  expect(png).toEqual(await drawShareImage(discs(10)))
}, 30_000)

test('an image that can not be drawn stops the build, and its page is named', async () => {
  const failing = `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', ([{ page }]) => parentPort.postMessage({ ok: false, reason: page + ' could not be drawn' }))`
  await expect(drawShareImages([drawing('bad', 0)], places(failing))).rejects.toThrow('/articles/bad/ could not be drawn')
})
