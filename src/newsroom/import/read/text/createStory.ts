import { createHash } from 'node:crypto'
import type { Story } from '../../story.ts'
import { lineOf } from './blockWords.ts'

/** A story of what a reader has found; the rest is empty. Without an address or id of its own, its text tells it from others. */
export function createStory({ id, origin, ...found }: Partial<Story> & { origin: string }): Story {
  const { title = null, blocks = [], url = null, publisher = null, dates = [], stated = {}, others = [] } = found
  return {
    origin,
    id:
      id || url || hashOf([title ?? '', ...blocks.map(lineOf), ...(title === null && blocks.length === 0 ? [JSON.stringify(found)] : [])]),
    title,
    blocks,
    url,
    publisher,
    dates,
    stated,
    others,
  }
}

/** Tells texts from others, for the time being and in any place. */
export function hashOf(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 16)
}
