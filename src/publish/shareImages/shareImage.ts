/** The size of every image in pixels: what large cards show whole. */
export const IMAGE_SIZE = { width: 1200, height: 630 }

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
}
