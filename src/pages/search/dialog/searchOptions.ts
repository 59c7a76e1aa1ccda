import { articlePath, companyPath, partnershipPath, SEARCH_PATH } from '../../../content/address/paths.ts'
import { formatSearchView } from '../../../content/address/searchAddress.ts'
import { knownLabels } from '../../../content/article/labels.ts'
import { EMPTY_FILTER } from '../../../content/query/filter.ts'
import type { FoundEntities } from '../../../content/search/findEntities.ts'
import { formatShortDay } from '../../../content/text/formatDay.ts'
import { formatAnnouncements, formatNumber } from '../../../content/text/formatNumber.ts'
import { isolate } from '../../../content/text/isolate.ts'
import type { FoundRows } from '../../../features/search/searchQuery.ts'
import { describeReason } from '../describeReason.ts'
import { type Excerpt, makeExcerpt } from '../excerpt.ts'

/** An option of the dialog's list. */
export interface SearchOption {
  kind: 'entity' | 'article' | 'all'
  /** Where it leads, which no other option does. */
  to: string
  hues: number[]
  /** A name, or an article's title with the words marked. */
  title: Excerpt['title']
  passage: Excerpt['passage']
  note: string
}

const plain = (text: string): Excerpt['title'] => [{ text, marked: false }]

/** Partnerships, then companies: entities come before the articles that mention them. */
export function entityOptions(entities: FoundEntities | undefined): SearchOption[] {
  const partnerships = (entities?.partnerships ?? []).map(({ companies: [a, b], count, isStory }): SearchOption => {
    const to = partnershipPath(a.id, b.id)
    const note = `${isStory ? 'Story' : 'Partnership'} · ${formatAnnouncements(count)}`
    return {
      kind: 'entity',
      to,
      hues: [a.hue, b.hue],
      title: plain(`${isolate(a.name)} and ${isolate(b.name)}`),
      passage: [],
      note,
    }
  })
  const companies = (entities?.companies ?? []).map(({ company: { id, name, hue, count }, alias }): SearchOption => {
    const to = companyPath(id)
    const note = `${isolate(alias ?? 'Company')} · ${formatAnnouncements(count)}`
    return { kind: 'entity', to, hues: [hue], title: plain(name), passage: [], note }
  })
  return [...partnerships, ...companies]
}

export function articleOptions(found: FoundRows | undefined, terms: readonly string[]): SearchOption[] {
  return (found?.rows ?? []).map(({ text, positions }): SearchOption => {
    const { slug, date, companies: ids } = text.card
    const excerpt = makeExcerpt(text, positions, terms)
    const hues = found ? knownLabels(found.labels, ids).map(({ hue }) => hue) : []
    const note = `${formatShortDay(date)} · ${describeReason(excerpt)}`
    return { kind: 'article', to: articlePath(slug), hues, title: excerpt.title, passage: excerpt.passage, note }
  })
}

/** The way to the search's own page, with everything that was found. */
export function allOption(words: string, total: number): SearchOption {
  const to = SEARCH_PATH + formatSearchView({ words, filter: EMPTY_FILTER, order: 'relevance' })
  const results = total === 1 ? 'The one result' : `All ${formatNumber(total)} results`
  return { kind: 'all', to, hues: [], title: plain(`${results}, with filters`), passage: [], note: '' }
}
