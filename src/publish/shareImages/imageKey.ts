import { createHash } from 'node:crypto'
import type { ShareImage } from './shareImage.ts'

/** The name of an image by everything that decides it, as 64 hexadecimal digits; `tools` as imageTools.ts tells them. */
export function imageKey(image: ShareImage, tools: string): string {
  return createHash('sha256')
    .update(JSON.stringify([tools, image]))
    .digest('hex')
}
