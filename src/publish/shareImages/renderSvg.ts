import type { ReactElement } from 'react'
import satori, { type SatoriNode } from 'satori'
import type { ImageFonts } from './fonts/imageFonts.ts'
import { IMAGE_SIZE } from './shareImage.ts'

/**
 * Words as outlines, without the root element that they come in. `onNodeDetected` hears the size of every element that was
 * laid out, with its key.
 */
export async function renderSvg(
  words: ReactElement,
  { fonts }: ImageFonts,
  onNodeDetected: (node: SatoriNode) => void = () => {},
): Promise<string> {
  const svg = await satori(words, { ...IMAGE_SIZE, fonts, onNodeDetected })
  return svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '')
}
