/** In pixels. */
export interface ImageSize {
  width: number
  height: number
}

/** The size of every image with words: what large cards show whole. */
export const IMAGE_SIZE: ImageSize = { width: 1200, height: 630 }

/**
 * The shapes in which search engines cut pictures, by their names; they want one of each, at least 1200 pixels wide:
 * https://developers.google.com/search/docs/appearance/structured-data/article
 */
export const PLAIN_SIZES: Readonly<Record<string, ImageSize>> = {
  '16x9': { width: 1200, height: 675 },
  '4x3': { width: 1200, height: 900 },
  '1x1': { width: 1200, height: 1200 },
}

/** Everything that decides how an image looks: equal ones are the same image. Plain data: it crosses to the workers. */
export type ShareImage = CardImage | SiteImage | DiscsImage

/** How an image says whose it is. */
export interface Signature {
  /** The site's name. */
  site: string
  /** Without our sign beside it, where the site has one of its own. */
  nameOnly?: true
}

/** The image of an article, a company or two companies. Texts may be empty. */
export interface CardImage extends Signature {
  type: 'card'
  /** The hues of the companies' discs, as PairMark has them. */
  hues: number[]
  /** The accent word over the headline, and what stands quietly beside it. */
  label: string
  aside: string
  /** Beside the discs, under the label. */
  names: string
  headline: string
  /** At the foot, across from the site's name. */
  foot: string
}

/** The site's own: the question that it answers, under its name. */
export interface SiteImage extends Signature {
  type: 'site'
  headline: string
}

/** The discs alone, for places that set words beside the image themselves. */
interface DiscsImage {
  type: 'discs'
  hues: number[]
  size: ImageSize
}

export function sizeOf(image: ShareImage): ImageSize {
  return image.type === 'discs' ? image.size : IMAGE_SIZE
}
