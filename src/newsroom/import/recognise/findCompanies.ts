import { compareText } from '../../../content/text/compareText.ts'
import type { CompanyNames } from './companyNames.ts'
import type { Mention, Passage, Place } from './passage.ts'

/** A company that a text names. */
export interface NamedCompany {
  id: string
  /** Where it stands most tellingly. */
  mention: Mention
  count: number
  /** Whether it is likely a party: the others are proposed, and not chosen. */
  isLikely: boolean
}

const ORDER: readonly Place[] = ['headline', 'opening', 'text']

/**
 * The companies of the site that a text names, the likeliest party first: by the place where they stand, then by how often, then
 * by their order. Names in boilerplate ("About …") count for nothing.
 */
export function findCompanies(passages: readonly Passage[], names: CompanyNames): NamedCompany[] {
  const found = new Map<string, NamedCompany & { first: number }>()
  let order = 0
  for (const { place, text } of passages) {
    if (place === 'boilerplate') continue
    for (const { ids, words, offset } of names.find(text)) {
      if (isTeller(text, offset, words)) continue
      for (const id of ids) {
        const known = found.get(id)
        const mention = { place, words }
        if (!known) found.set(id, { id, mention, count: 1, isLikely: false, first: order++ })
        else {
          known.count++
          if (ORDER.indexOf(place) < ORDER.indexOf(known.mention.place)) known.mention = mention
        }
      }
    }
  }
  return [...found.values()]
    .sort(
      (a, b) =>
        ORDER.indexOf(a.mention.place) - ORDER.indexOf(b.mention.place) ||
        (a.mention.place === 'headline' ? a.first - b.first : b.count - a.count || a.first - b.first) ||
        compareText(a.id, b.id),
    )
    .map(({ first, ...company }) => ({ ...company, isLikely: isLikelyParty(company) }))
}

/** Whether a name is that of somebody who only tells the news: "told Reuters", "(Reuters)", "the Financial Times reported". */
function isTeller(text: string, offset: number, words: string): boolean {
  const [before, after] = [text.slice(0, offset), text.slice(offset + words.length)]
  return (
    /\b(?:told|according to|reported by|quoted by|seen by) (?:the )?$/i.test(before) ||
    /^(?: (?:first|later|earlier|also))? reported\b/.test(after)
  )
}

function isLikelyParty({ mention: { place }, count }: Pick<NamedCompany, 'mention' | 'count'>): boolean {
  return place === 'headline' || (place === 'opening' && count > 1)
}
