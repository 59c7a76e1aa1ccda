import { compareText } from '../../../content/text/compareText.ts'
import type { CompanyNames, FoundName } from './companyNames.ts'
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
  let lead: ReadonlySet<string> | null = null
  for (const { place, text } of passages) {
    if (place === 'boilerplate') continue
    const named = names.find(text).filter(({ words, offset }) => !isTeller(text, offset, words))
    if (place === 'headline' || place === 'opening') lead ??= leadOf(text, named, place)
    for (const { ids, words } of named) {
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
    .map(({ first, ...company }) => ({ ...company, isLikely: isLikelyParty(company) || lead?.has(company.id) === true }))
}

/** A full stop that ends a sentence, and is none of "Inc." or "U.S." */
const STOP = /(?<!\b(?:Inc|Corp|Ltd|Co|Cos|Bros|St|No|Dr|Mr|Ms|\p{Lu}))[.!?](?=\s)/gu

/** Those of the first sentence that names any: it says who did what. A headline without companies leaves that to the opening. */
function leadOf(text: string, named: readonly FoundName[], place: Place): ReadonlySet<string> | null {
  const [first] = named
  if (!first) return null
  if (place === 'headline') return new Set()
  const end = [...text.matchAll(STOP)].find(({ index }) => index > first.offset)?.index ?? text.length
  return new Set(named.flatMap(({ ids, offset }) => (offset < end ? ids : [])))
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
