import { Resvg } from '@resvg/resvg-js'
import { cardSvg } from './cardSvg.ts'
import { PICTURE_COLORS } from './imageColors.ts'
import { discs } from './imageMarks.ts'
import { PICTURE_SIZE, type Picture } from './shareImage.ts'
import { siteSvg } from './siteSvg.ts'

const { width, height } = PICTURE_SIZE

/** Draws a picture as PNG. The same picture gives the same bytes. */
export async function drawPicture(picture: Picture): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${await contentOf(picture)}</svg>`
  // Words are outlines already.
  return new Resvg(svg, { background: PICTURE_COLORS.paper, font: { loadSystemFonts: false } }).render().asPng()
}

async function contentOf(picture: Picture): Promise<string> {
  if (picture.type === 'site') return siteSvg(picture)
  return picture.type === 'card' ? cardSvg(picture) : discs(picture.hues, { radius: 168, x: width / 2, y: height / 2, anchor: 'middle' })
}
