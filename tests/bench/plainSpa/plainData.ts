import type { Card } from '../../../src/content/article/card.ts'

/** Everything that the plain app knows: all rows, newest first, and the companies, the most frequent first. */
export interface PlainData {
  cards: Card[]
  companies: { id: string; name: string }[]
}
