import { isKind, kindIds } from '../article/kinds.ts'
import { isStatus, statusIds } from '../article/statuses.ts'
import { asksForMentions, EMPTY_FILTER, type Filter, type IgnoredPart, withoutContradictions } from '../query/filter.ts'
import { type Day, isDay, orderedSpan } from '../text/day.ts'
import { flag, group, many, one } from './addressFields.ts'
import { defineAddress } from './defineAddress.ts'

const COMPANY_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Whether a text can be the id of a company. */
export function isCompanyId(text: string): text is string {
  return COMPANY_ID.test(text)
}

function companyIds(name: string) {
  return many(name, isCompanyId, (ids) => [...new Set(ids)].sort())
}

const isDayText = (text: string): text is Day => isDay(text)

/**
 * The fields of a filter. Whether a company exists is not known here; views that take no part of it put another field in its
 * place.
 */
export const FILTER_FIELDS = {
  companies: companyIds('company'),
  match: one('match', (value): value is Filter['match'] => value === 'any' || value === 'all', EMPTY_FILTER.match),
  mentions: flag('mentions', 'yes'),
  excluded: companyIds('not'),
  kinds: many('kind', isKind, (kinds) => kindIds().filter((kind) => kinds.includes(kind))),
  statuses: many('status', isStatus, (statuses) => statusIds().filter((status) => statuses.includes(status))),
  firstHand: flag('sources', 'first-hand'),
  from: one('from', isDayText, null),
  to: one('to', isDayText, null),
  sort: one('sort', (value): value is Filter['sort'] => value === 'newest' || value === 'oldest', EMPTY_FILTER.sort),
}

/**
 * "All of" and mentions only where there is a company, since the first counts the others beside even one; the earlier day first;
 * nobody left out who is chosen.
 */
export function normalizeFilter(filter: Filter): Filter {
  const match = filter.companies.length > 0 ? filter.match : EMPTY_FILTER.match
  return { ...withoutContradictions(filter), ...orderedSpan(filter), match, mentions: asksForMentions(filter) }
}

/** `?company=…&match=all&mentions=yes&not=…&kind=…&status=…&sources=first-hand&from=…&to=…&sort=oldest` */
export const FILTER_ADDRESS = defineAddress(group<Filter>(FILTER_FIELDS, normalizeFilter))

/** `scope`: the company on whose own page the list stands. */
export function parseFilter(params: URLSearchParams, scope: string | null = null): { filter: Filter; ignored: IgnoredPart[] } {
  const { view, ignored } = FILTER_ADDRESS.parse(params)
  return { filter: withoutContradictions(view, scope), ignored }
}

export const formatFilter = FILTER_ADDRESS.format
