import { type Day, isDay } from '../text/day.ts'
import { asList, asNumber, asOptionalList, asRecord, asText, asTextOrNull, DataFault } from '../text/decode.ts'
import type { Article, Author, Block, Correction, Picture, Source, Term } from './article.ts'
import { parseAmount, parseDealDate, parseFollowed, parseSize } from './deal/parseDeal.ts'
import { parseRoles } from './deal/parseRoles.ts'
import { isSourceKind } from './deal/sourceKinds.ts'
import { isKind } from './kinds.ts'
import { defaultStatus, isStatus } from './statuses.ts'

/**
 * Reads an article's file as it is published (`articles/<slug>.json`) into an {@link Article}.
 * Fields that the code does not know are ignored.
 * @throws DataFault when something that the screens rely on is missing or of the wrong form.
 */
export function parseArticle(value: unknown, slug: string): Article {
  const where = `articles/${slug}.json`
  const file = asRecord(value, where)
  const kind = asText(file['kind'], `${where}: kind`)
  if (!isKind(kind)) throw new DataFault(`${where}: kind`, 'a known kind')
  const status = asTextOrNull(file['status'], `${where}: status`) ?? defaultStatus()
  if (!isStatus(status)) throw new DataFault(`${where}: status`, 'a known status')
  return {
    slug,
    slugs: asOptionalList(file['slugs'], `${where}: slugs`, asText),
    title: asText(file['title'], `${where}: title`),
    authors: asOptionalList(file['authors'], `${where}: authors`, parseAuthor),
    date: asDay(file['date'], `${where}: date`),
    published: asTextOrNull(file['published'], `${where}: published`),
    companies: asList(file['companies'], `${where}: companies`, asText),
    roles: parseRoles(file['roles'], `${where}: roles`),
    mentions: asOptionalList(file['mentions'], `${where}: mentions`, asText),
    kind,
    status,
    summary: asText(file['summary'], `${where}: summary`),
    body: asList(file['body'], `${where}: body`, parseBlock),
    whyItMatters: asOptionalList(file['whyItMatters'], `${where}: whyItMatters`, asText),
    sources: asOptionalList(file['sources'], `${where}: sources`, parseSource),
    follows: asOptionalList(file['follows'], `${where}: follows`, parseFollowed),
    seeAlso: asOptionalList(file['seeAlso'], `${where}: seeAlso`, asText),
    terms: asOptionalList(file['terms'], `${where}: terms`, parseTerm),
    amounts: asOptionalList(file['amounts'], `${where}: amounts`, parseAmount),
    sizes: asOptionalList(file['sizes'], `${where}: sizes`, parseSize),
    dates: asOptionalList(file['dates'], `${where}: dates`, parseDealDate),
    updated: asTextOrNull(file['updated'], `${where}: updated`),
    checked: asTextOrNull(file['checked'], `${where}: checked`),
    corrections: asOptionalList(file['corrections'], `${where}: corrections`, parseCorrection),
    note: asTextOrNull(file['note'], `${where}: note`),
  }
}

function asDay(value: unknown, where: string): Day {
  const text = asText(value, where)
  if (!isDay(text)) throw new DataFault(where, 'a day')
  return text
}

/** A block of a text, as its publisher wrote it. @throws DataFault */
export function parseBlock(value: unknown, where: string): Block {
  if (typeof value === 'string') return { type: 'paragraph', text: value }
  const block = asRecord(value, where)
  if ('heading' in block) return { type: 'heading', text: asText(block['heading'], where) }
  if ('quote' in block) return { type: 'quote', text: asText(block['quote'], where), by: asText(block['by'], where) }
  if ('list' in block) return { type: 'list', items: asList(block['list'], where, asText) }
  if ('image' in block) return parsePicture(block, where)
  throw new DataFault(where, 'a paragraph, heading, quote, list or picture')
}

function parsePicture(block: Readonly<Record<string, unknown>>, where: string): Picture {
  return {
    type: 'image',
    path: asText(block['image'], where),
    width: asNumber(block['width'], where),
    height: asNumber(block['height'], where),
    alt: asText(block['alt'], where),
    caption: asTextOrNull(block['caption'], where),
    credit: asTextOrNull(block['credit'], where),
  }
}

function parseAuthor(value: unknown, where: string): Author {
  const author = asRecord(value, where)
  return { name: asText(author['name'], where), url: asTextOrNull(author['url'], where) }
}

function parseSource(value: unknown, where: string): Source {
  const source = asRecord(value, where)
  const kind = asTextOrNull(source['kind'], where)
  return {
    title: asTextOrNull(source['title'], where),
    publisher: asText(source['publisher'], where),
    company: asTextOrNull(source['company'], where),
    kind: kind !== null && isSourceKind(kind) ? kind : null,
    url: asText(source['url'], where),
    date: asTextOrNull(source['date'], where),
    read: asTextOrNull(source['read'], where),
  }
}

function parseTerm(value: unknown, where: string): Term {
  const term = asRecord(value, where)
  return { name: asText(term['name'], where), value: asText(term['value'], where) }
}

function parseCorrection(value: unknown, where: string): Correction {
  const correction = asRecord(value, where)
  return { date: asText(correction['date'], where), text: asText(correction['text'], where) }
}
