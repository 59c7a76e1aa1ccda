import { Resvg } from '@resvg/resvg-js'
import { TOUCH_ICON } from '../site/appFiles.ts'
import { PAPER } from '../site/themeColors.ts'

/** The site's own icon, as it is. */
export const SVG_ICON = 'icon.svg'

export interface AppIcon {
  path: string
  /** Of each side, in pixels. */
  size: number
  /** Whether a system may cut any shape out of it: its middle four fifths then hold the mark (https://w3c.github.io/manifest/#icon-masks). */
  isMaskable: boolean
}

/** The icons of the app manifest. */
export const APP_ICONS: readonly AppIcon[] = [
  { path: 'icon-192.png', size: 192, isMaskable: false },
  { path: 'icon-512.png', size: 512, isMaskable: false },
  { path: 'icon-maskable-512.png', size: 512, isMaskable: true },
]
const TOUCH: AppIcon = { path: TOUCH_ICON, size: 180, isMaskable: false }

/** How much of each side the mark takes. */
const MARK = { any: 0.76, maskable: 0.56 }

/** The site's icon on paper, for systems that take no SVG. The same icon gives the same bytes. */
export function drawAppIcons(svg: string): { path: string; bytes: Uint8Array }[] {
  return [...APP_ICONS, TOUCH].map((icon) => ({ path: icon.path, bytes: drawIcon(svg, icon) }))
}

function drawIcon(svg: string, { size, isMaskable }: AppIcon): Uint8Array {
  const side = Math.round(size * (isMaskable ? MARK.maskable : MARK.any))
  const start = (size - side) / 2
  const image = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><image x="${start}" y="${start}" width="${side}" height="${side}" href="${image}"/></svg>`
  return new Resvg(drawing, { background: PAPER.light, font: { loadSystemFonts: false } }).render().asPng()
}
