import { type Archive, loadCards } from '../archive/archive.ts'
import type { Card } from '../article/card.ts'
import type { Labels } from '../article/labels.ts'
import { labelsOf } from './listing.ts'
import { findMatches, needsFacets, type Question, withoutUnknown } from './matches.ts'

/** Everything that answers a question, for a file rather than for a screen. */
export interface AllCards {
  /** Every match, in the filter's order. */
  cards: Card[]
  /** Names and hues of all companies in them. */
  labels: Labels
}

/** So many cards are asked for at a time: 32 blocks, which no browser refuses to queue. */
const AT_A_TIME = 512

/** All matches; companies that the archive does not know are left out of the question, as in a list. */
export async function deriveAllCards(archive: Archive, question: Question): Promise<AllCards> {
  const manifest = await archive.manifest()
  const { known } = withoutUnknown(manifest, question)
  const index = { manifest, facets: needsFacets(known) ? await archive.facets() : null }
  const numbers = findMatches(index, known).take(manifest.days.total, known.filter.sort === 'newest')
  const cards: Card[] = []
  for (let start = 0; start < numbers.length; start += AT_A_TIME) {
    cards.push(...(await loadCards(archive, numbers.slice(start, start + AT_A_TIME))))
  }
  return {
    cards,
    labels: labelsOf(
      manifest,
      cards.flatMap(({ companies }) => companies),
    ),
  }
}
