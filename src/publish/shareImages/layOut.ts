import type { CSSProperties, ReactElement, ReactNode } from 'react'
import satori, { type SatoriNode } from 'satori'
import type { ImageFonts } from './imageFonts.ts'
import { imageText } from './imageText.ts'
import { IMAGE_SIZE } from './shareImage.ts'

/** At most so many lines; what is longer ends in an ellipsis. */
export function clamp(lines: number): CSSProperties {
  return { display: 'block', lineClamp: lines }
}

export function row(style: CSSProperties, ...children: ReactNode[]): ReactElement {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } }
}

export function column(style: CSSProperties, ...children: ReactNode[]): ReactElement {
  return row({ flexDirection: 'column', ...style }, ...children)
}

/** Text is text: nothing in it is markup. `key` is what {@link layOut} tells its size by. */
export function text(style: CSSProperties, words: string, key: string | null = null): ReactElement {
  return { type: 'div', key, props: { style: { display: 'block', ...style }, children: imageText(words) } }
}

/** Words as outlines, without the root element that they come in. */
export async function layOut(
  words: ReactElement,
  { fonts }: ImageFonts,
  onNodeDetected: (node: SatoriNode) => void = () => {},
): Promise<string> {
  const svg = await satori(words, { ...IMAGE_SIZE, fonts, onNodeDetected })
  return svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '')
}
