import { asNumber, asRecord, asText, asTextOrNull, DataFault } from '../../text/decode.ts'
import type { Amount, DealDate, FollowedArticle, Size } from '../article.ts'
import { isStatus } from '../statuses.ts'
import { isSizeUnit } from './sizeUnits.ts'

/*
 * Decoders of what an article says of its deal, as parseArticle.ts of the article. Words of a list that a later version of the
 * format may add to (roles) are left out where they are not known; what sums rest on is not. So a period stays that is not known, as in
 * the ledger's rows (content/archive/amounts.ts): without it the sum would be counted.
 */

/** @throws DataFault where the value is no slug and no object with one. */
export function parseFollowed(value: unknown, where: string): FollowedArticle {
  if (typeof value === 'string') return { slug: value, because: null }
  const followed = asRecord(value, where)
  return { slug: asText(followed['article'], where), because: asTextOrNull(followed['because'], where) }
}

export function parseAmount(value: unknown, where: string): Amount {
  const amount = asRecord(value, where)
  return {
    ...parseQuantity(amount, where),
    currency: asText(amount['currency'], where),
    period: asTextOrNull(amount['period'], where),
  }
}

export function parseSize(value: unknown, where: string): Size {
  const size = asRecord(value, where)
  const unit = asText(size['unit'], where)
  if (!isSizeUnit(unit)) throw new DataFault(where, 'a known unit')
  return { ...parseQuantity(size, where), unit }
}

export function parseDealDate(value: unknown, where: string): DealDate {
  const date = asRecord(value, where)
  return { what: asText(date['what'], where), when: asText(date['when'], where) }
}

function parseQuantity(quantity: Readonly<Record<string, unknown>>, where: string) {
  const { most } = quantity
  const status = asTextOrNull(quantity['status'], where)
  if (status !== null && !isStatus(status)) throw new DataFault(where, 'a known status')
  return {
    value: asNumber(quantity['value'], where),
    most: most === undefined || most === null ? null : asNumber(most, where),
    qualifier: asTextOrNull(quantity['qualifier'], where),
    what: asText(quantity['what'], where),
    from: asTextOrNull(quantity['from'], where),
    to: asTextOrNull(quantity['to'], where),
    status,
    sameAs: asTextOrNull(quantity['sameAs'], where),
    partOf: asTextOrNull(quantity['partOf'], where),
  }
}
