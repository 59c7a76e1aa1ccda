import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PACKAGE_ROOT } from '../code/packageRoot.ts'
import { FONT_PACKAGES } from './fonts/imageFonts.ts'

/** The worker that draws, as it is called once it is built. */
export const IMAGE_WORKER = 'imageWorker.mjs'
/** What the worker takes from packages as it is. */
const DRAWN_WITH = ['satori', '@resvg/resvg-js', ...FONT_PACKAGES]

/**
 * What decides how images look beside what is on them: the code that draws them, by the hash of its bundle, and the versions of
 * what it draws with.
 */
export function imageTools(code: string): string {
  const { resolve } = createRequire(join(PACKAGE_ROOT, 'package.json'))
  const versions = DRAWN_WITH.map((name) => {
    const { version } = JSON.parse(readFileSync(resolve(`${name}/package.json`), 'utf8')) as { version: string }
    return `${name} ${version}`
  })
  return [code, ...versions].join(', ')
}
