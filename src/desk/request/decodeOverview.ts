import { asList, asNumber, asRecord, asText, asTextOrNull, DataFault } from '../../content/text/decode.ts'
import type {
  ArticleState,
  Choice,
  DeskArticle,
  DeskCompany,
  DeskFault,
  DiscardedArticle,
  FieldPath,
  FollowUp,
  Overview,
} from '../deskAnswers.ts'

const STATES: readonly ArticleState[] = ['draft', 'scheduled', 'published']
const REASONS: readonly FollowUp['why'][] = ['promise', 'noLaterStep', 'unchecked']

/** Reads the answer to `GET overview`. @throws DataFault */
export function decodeOverview(value: unknown): Overview {
  const overview = asRecord(value, 'overview')
  return {
    today: asText(overview['today'], 'today'),
    articles: asList(overview['articles'], 'articles', decodeArticle),
    companies: asList(overview['companies'], 'companies', decodeCompany),
    kinds: asList(overview['kinds'], 'kinds', decodeChoice),
    statuses: asList(overview['statuses'], 'statuses', decodeChoice),
    defaultStatus: asText(overview['defaultStatus'], 'defaultStatus'),
    currencies: asList(overview['currencies'], 'currencies', asText),
    termNames: asList(overview['termNames'], 'termNames', asText),
    followUps: asList(overview['followUps'], 'followUps', decodeFollowUp),
    discarded: asList(overview['discarded'], 'discarded', decodeDiscarded),
    faults: asList(overview['faults'], 'faults', decodeFault),
  }
}

function decodeArticle(value: unknown, where: string): DeskArticle {
  const article = asRecord(value, where)
  return {
    slug: asText(article['slug'], where),
    title: asText(article['title'], where),
    date: asTextOrNull(article['date'], where),
    state: asOneOf(article['state'], where, STATES),
    out: asTextOrNull(article['out'], where),
    companies: asList(article['companies'], where, asText),
    faults: asNumber(article['faults'], where),
  }
}

export function decodeCompany(value: unknown, where: string): DeskCompany {
  const company = asRecord(value, where)
  return {
    id: asText(company['id'], where),
    name: asText(company['name'], where),
    hue: asNumber(company['hue'], where),
    aliases: asList(company['aliases'], where, asText),
    count: asNumber(company['count'], where),
  }
}

function decodeChoice(value: unknown, where: string): Choice {
  const choice = asRecord(value, where)
  return { id: asText(choice['id'], where), name: asText(choice['name'], where) }
}

function decodeFollowUp(value: unknown, where: string): FollowUp {
  const item = asRecord(value, where)
  return {
    why: asOneOf(item['why'], where, REASONS),
    slug: asText(item['slug'], where),
    title: asText(item['title'], where),
    date: asText(item['date'], where),
    companies: asList(item['companies'], where, asText),
    words: asText(item['words'], where),
    since: asText(item['since'], where),
  }
}

function decodeDiscarded(value: unknown, where: string): DiscardedArticle {
  const article = asRecord(value, where)
  return { slug: asText(article['slug'], where), title: asText(article['title'], where), saved: asText(article['saved'], where) }
}

export function decodeFault(value: unknown, where: string): DeskFault {
  const fault = asRecord(value, where)
  return {
    file: asText(fault['file'], where),
    line: asNumber(fault['line'], where),
    column: asNumber(fault['column'], where),
    path: decodePath(fault['path'], where),
    field: asText(fault['field'], where),
    found: asText(fault['found'], where),
    wanted: asText(fault['wanted'], where),
    example: asText(fault['example'], where),
  }
}

function decodePath(value: unknown, where: string): FieldPath {
  return asList(value, where, (step, at) => (typeof step === 'number' ? step : asText(step, at)))
}

/** One of a few values. @throws DataFault */
function asOneOf<T extends string>(value: unknown, where: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new DataFault(where, choices.join(' or '))
  return found
}
