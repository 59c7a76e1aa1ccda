import { asList, asNumber, asRecord, asText, DataFault } from '../text/decode.ts'

/** A part of a line of a page that a publisher wrote. */
export type PageInline =
  | string
  | { type: 'emphasis' | 'strong'; parts: readonly PageInline[] }
  | { type: 'code'; text: string }
  | { type: 'link'; href: string; parts: readonly PageInline[] }
  | { type: 'break' }

/** A block of such a page. */
export type PageBlock =
  | { type: 'heading'; level: 2 | 3; id: string; parts: readonly PageInline[] }
  | { type: 'paragraph'; parts: readonly PageInline[] }
  | { type: 'list'; ordered: boolean; items: readonly (readonly PageBlock[])[] }
  | { type: 'quote'; blocks: readonly PageBlock[] }
  | { type: 'code'; text: string }
  | { type: 'rule' }

/** A page of a publisher's own, as `data/pages/<id>.json` holds it. */
export interface PageText {
  title: string
  /** Its first words, for previews and search results. */
  description: string
  blocks: readonly PageBlock[]
}

/** Where the text of a page lies, relative to the site's root. */
export function pageTextPath(id: string): string {
  return `data/pages/${id}.json`
}

/** @throws DataFault when the value is not what the build writes. */
export function parsePageText(value: unknown, where: string): PageText {
  const page = asRecord(value, where)
  return {
    title: asText(page['title'], where),
    description: asText(page['description'], where),
    blocks: asList(page['blocks'], where, parseBlock),
  }
}

function parseBlock(value: unknown, where: string): PageBlock {
  const block = asRecord(value, where)
  const parts = () => asList(block['parts'], where, parseInline)
  switch (block['type']) {
    case 'heading':
      return { type: 'heading', level: asNumber(block['level'], where) === 2 ? 2 : 3, id: asText(block['id'], where), parts: parts() }
    case 'paragraph':
      return { type: 'paragraph', parts: parts() }
    case 'list': {
      const items = asList(block['items'], where, (item, at) => asList(item, at, parseBlock))
      return { type: 'list', ordered: block['ordered'] === true, items }
    }
    case 'quote':
      return { type: 'quote', blocks: asList(block['blocks'], where, parseBlock) }
    case 'code':
      return { type: 'code', text: asText(block['text'], where) }
    case 'rule':
      return { type: 'rule' }
    default:
      throw new DataFault(where, 'a block of a page')
  }
}

function parseInline(value: unknown, where: string): PageInline {
  if (typeof value === 'string') return value
  const part = asRecord(value, where)
  const parts = () => asList(part['parts'], where, parseInline)
  switch (part['type']) {
    case 'emphasis':
    case 'strong':
      return { type: part['type'], parts: parts() }
    case 'link':
      return { type: 'link', href: asText(part['href'], where), parts: parts() }
    case 'code':
      return { type: 'code', text: asText(part['text'], where) }
    case 'break':
      return { type: 'break' }
    default:
      throw new DataFault(where, 'a part of a line')
  }
}
