import { Resvg } from '@resvg/resvg-js'
import { cardSvg } from './cardSvg.tsx'
import { IMAGE_COLORS } from './imageColors.ts'
import { discs, discsWidth } from './imageMarks.ts'
import { encodePng } from './png/encodePng.ts'
import { quantizeColors } from './png/quantizeColors.ts'
import { type ImageSize, type ShareImage, sizeOf } from './shareImage.ts'
import { siteSvg } from './siteSvg.tsx'

/** Draws an image as PNG. The same image gives the same bytes. */
export async function drawShareImage(image: ShareImage): Promise<Buffer> {
  const size = sizeOf(image)
  return encodePng(quantizeColors(await drawPixels(image), size.width), size)
}

/** The pixels of an image, row by row from the top, each red, green, blue and full alpha in memory. */
export async function drawPixels(image: ShareImage): Promise<Int32Array> {
  const { width, height } = sizeOf(image)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${await contentOf(image)}</svg>`
  // Words are outlines already.
  const { pixels } = new Resvg(svg, { background: IMAGE_COLORS.paper, font: { loadSystemFonts: false } }).render()
  return new Int32Array(pixels.buffer, pixels.byteOffset, width * height)
}

async function contentOf(image: ShareImage): Promise<string> {
  if (image.type === 'site') return siteSvg(image)
  return image.type === 'card' ? cardSvg(image) : discsSvg(image.hues, image.size)
}

/** Discs in the middle, as large as leaves room round them. */
function discsSvg(hues: readonly number[], { width, height }: ImageSize): string {
  const radius = Math.round(Math.min(height / 3.75, (0.8 * width) / discsWidth(hues.length, 1)))
  return discs(hues, { radius, x: width / 2, y: height / 2, anchor: 'middle' })
}
