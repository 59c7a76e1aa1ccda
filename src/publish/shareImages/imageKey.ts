import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { FONT_PACKAGES } from './fonts/imageFonts.ts'
import type { ShareImage } from './shareImage.ts'

/** Raised whenever images of the same content come to look different, so that old ones are drawn again. */
const TEMPLATE = 3

const DRAWN_WITH = ['satori', '@resvg/resvg-js', ...FONT_PACKAGES]

/** What decides how images look beside what is on them: our template, and the versions of what draws them. */
export function drawingTools(): string {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'))
  const versions = DRAWN_WITH.map((name) => {
    const { version } = JSON.parse(readFileSync(resolve(`${name}/package.json`), 'utf8')) as { version: string }
    return `${name} ${version}`
  })
  return [`template ${TEMPLATE}`, ...versions].join(', ')
}

/** The name of an image by everything that decides it, as 64 hexadecimal digits. */
export function imageKey(image: ShareImage, tools: string): string {
  return createHash('sha256')
    .update(JSON.stringify([tools, image]))
    .digest('hex')
}
