import { createHash } from 'node:crypto'
import type { ArticleFile } from '../../../content/article/articleSchema.ts'
import type { PictureFile } from '../../content.ts'
import type { Pictures } from './pictures.ts'

/** An article as it goes out. */
export interface PublishedArticle {
  /** What parseArticle reads. */
  value: object
  text: string
  /** Tells one such text from another: 24 hexadecimal digits. */
  digest: string
  /** The pictures in it, each once. */
  pictures: PictureFile[]
}

/** The place that a picture gets in development while it has a fault: its alternative text is shown there. */
const PLACE_OF_FAULTY = { width: 1_200, height: 800 }

/**
 * The text of an article that goes out: what was checked, and nothing else. In the place of a picture's name stands where it is
 * published, with its size, so that pages keep its place; the text of an article without pictures is that of its file.
 */
export function publishedArticle({ value, published }: { value: ArticleFile; published: string }, pictures: Pictures): PublishedArticle {
  const named = new Map<string, PictureFile>()
  const body = value.body.map((block) => {
    if (typeof block === 'string' || !('image' in block)) return block
    const { image, ...texts } = block
    const found = pictures.find(image)
    if (!found.ok) return { image: `images/${image}`, ...PLACE_OF_FAULTY, ...texts }
    const { path, width, height } = found.picture
    named.set(image, found.picture)
    return { image: path, width, height, ...texts }
  })
  const hasPictures = value.body.some((block) => typeof block === 'object' && 'image' in block)
  const whole = hasPictures ? { ...value, body } : value
  const text = hasPictures ? `${JSON.stringify(whole, null, 2)}\n` : published
  return { value: whole, text, digest: createHash('sha256').update(text).digest('hex').slice(0, 24), pictures: [...named.values()] }
}
