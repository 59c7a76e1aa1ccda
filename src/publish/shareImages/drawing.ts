import type { Picture } from './shareImage.ts'

/** A picture to draw. */
export interface Drawing {
  picture: Picture
  key: string
  /** Where it belongs, relative to the site's root. */
  path: string
  /** The page that it is for, or the first of them. */
  page: string
}
