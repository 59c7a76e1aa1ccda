import { Resvg } from '@resvg/resvg-js'
import { cardSvg } from './cardSvg.tsx'
import { IMAGE_COLORS } from './imageColors.ts'
import { discs } from './imageMarks.ts'
import { encodePng } from './png/encodePng.ts'
import { quantizeColors } from './png/quantizeColors.ts'
import { IMAGE_SIZE, type ShareImage } from './shareImage.ts'
import { siteSvg } from './siteSvg.tsx'

const { width, height } = IMAGE_SIZE

/** Draws an image as PNG. The same image gives the same bytes. */
export async function drawShareImage(image: ShareImage): Promise<Buffer> {
  return encodePng(quantizeColors(await drawPixels(image), width), IMAGE_SIZE)
}

/** The pixels of an image, row by row from the top, each red, green, blue and full alpha in memory. */
export async function drawPixels(image: ShareImage): Promise<Int32Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${await contentOf(image)}</svg>`
  // Words are outlines already.
  const { pixels } = new Resvg(svg, { background: IMAGE_COLORS.paper, font: { loadSystemFonts: false } }).render()
  return new Int32Array(pixels.buffer, pixels.byteOffset, width * height)
}

async function contentOf(image: ShareImage): Promise<string> {
  if (image.type === 'site') return siteSvg(image)
  return image.type === 'card' ? cardSvg(image) : discs(image.hues, { radius: 168, x: width / 2, y: height / 2, anchor: 'middle' })
}
