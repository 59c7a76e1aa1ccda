import { type Article, isKind, isStatus, type Kind } from './article.ts'
import type { Card } from './card.ts'
import type { Company } from './company.ts'
import { DataFault } from './dataFault.ts'
import { figureWords } from './figures.ts'
import { formatLongDay } from './formatDay.ts'
import { plainText } from './inlineMarkup.ts'
import { foldSpelling } from './searchWords.ts'
import { asList, asRecord, asText } from './shape.ts'
import { indexedRuns } from './unspaced.ts'
import { KIND_NAMES } from './words.ts'

/** The parts of an article in which words are sought, in the order in which the index counts their words. */
export const SEARCH_PARTS = ['title', 'names', 'summary', 'why', 'body', 'more'] as const
export type SearchPart = (typeof SEARCH_PARTS)[number]

/** What a search result shows of an article: its card, and the whole text in which its words were found. */
export interface SearchText {
  card: Omit<Card, 'why'>
  /** Plain text, without marks and citations. */
  parts: Readonly<Record<SearchPart, string>>
}

/** What people call news of each kind, beside the words that it happens to use itself. */
const KIND_WORDS: Readonly<Record<Kind, string>> = {
  investment: 'invests invested investor funding stake',
  cloud: 'cloud computing capacity',
  chips: 'chips GPUs semiconductors processors',
  licensing: 'licence licensing content deal',
  product: 'product integration launch',
  research: 'research science',
  'joint-venture': 'joint venture founded together',
  acquisition: 'acquires acquired buys bought takeover merger',
  agreement: 'agreement deal partnership',
  policy: 'policy government regulator regulation',
  breakup: 'break-up ends ended terminated split',
}

export function toSearchText(article: Article, companies: ReadonlyMap<string, Company>): SearchText {
  const { slug, title, date, companies: ids, kind, status, summary, whyItMatters } = article
  const names = ids.flatMap((id) => {
    const company = companies.get(id)
    return company ? [company.name, ...company.aliases] : [id]
  })
  const body = [...article.body.map(textOfBlock), ...article.terms.map(({ name, value }) => `${name}: ${value}`)].map(plainText).join(' ')
  const why = whyItMatters.map(plainText).join(' ')
  const more = [formatLongDay(date), KIND_NAMES[kind], KIND_WORDS[kind]].join(' ')
  return {
    card: { slug, title, date, companies: ids, kind, status, summary },
    parts: { title, names: names.join(', '), summary, why, body, more },
  }
}

function textOfBlock(block: Article['body'][number]): string {
  if (block.type === 'quote') return `${block.text} ${block.by}`
  return block.type === 'list' ? block.items.join(' ') : block.text
}

/** A part's text as the index takes it: as many words as readers see, split at what JavaScript takes for white space. */
export function indexedText({ parts }: SearchText, part: SearchPart): string {
  // The indexer takes U+0085 for white space, JavaScript U+FEFF.
  return foldSpelling(parts[part].replaceAll('\u0085', '').replace(/\s+/g, ' '))
}

/**
 * What else the index takes of a part: its figures as words, and the letters of scripts without spaces. They come after all
 * parts, so that no place of a word moves.
 */
export function indexedExtras({ parts }: SearchText, part: SearchPart): string {
  return [...new Set(figureWords(parts[part])), ...indexedRuns(foldSpelling(parts[part]))].join(' ')
}

/** The published form: a card with its parts but those that the card holds. */
export function encodeSearchText({ card, parts: { names, why, body, more } }: SearchText): object {
  return { ...card, names, why, body, more }
}

/** @throws DataFault when the value is not what {@link encodeSearchText} made. */
export function parseSearchText(value: unknown, where: string): SearchText {
  const file = asRecord(value, where)
  const text = (field: string) => asText(file[field], `${where}: ${field}`)
  const [kind, status, title, summary] = [text('kind'), text('status'), text('title'), text('summary')]
  if (!isKind(kind) || !isStatus(status)) throw new DataFault(where, 'a known kind and status')
  const companies = asList(file['companies'], `${where}: companies`, asText)
  return {
    card: { slug: text('slug'), title, date: text('date'), companies, kind, status, summary },
    parts: { title, names: text('names'), summary, why: text('why'), body: text('body'), more: text('more') },
  }
}
