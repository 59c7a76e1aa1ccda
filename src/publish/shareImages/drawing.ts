import type { ShareImage } from './shareImage.ts'

/** An image to draw. */
export interface Drawing {
  image: ShareImage
  /** By which it is kept from build to build: everything that decides its bytes. */
  key: string
  /** Where it belongs, relative to the site's root. */
  path: string
  /** The page that it is for, or the first of them. */
  page: string
}
