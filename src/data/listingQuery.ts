import { FILTER_ADDRESS, formatFilter } from '../content/address/filterAddress.ts'
import type { Filter } from '../content/query/filter.ts'
import type { Question } from '../content/query/matches.ts'
import type { Span } from '../content/text/day.ts'
import { memoize } from '../content/text/memoize.ts'
import { answerQuery } from './answerQuery.ts'
import { type Ask, lateQuestion } from './ask.ts'

const listing = lateQuestion(async () => (await import('../content/query/listing.ts')).deriveListing)
const allCards = lateQuestion(async () => (await import('../content/query/allCards.ts')).deriveAllCards)
const histogram = lateQuestion(async () => (await import('../content/query/histogram.ts')).deriveHistogram)
const spanCounts = lateQuestion(async () => (await import('../content/query/spanCounts.ts')).deriveSpanCounts)
const companyCounts = lateQuestion(async () => (await import('../content/query/companyCounts.ts')).deriveCompanyCounts)

/** A filter without its dates, and without the order, which makes no difference to what is counted. */
const undated = memoize((filter: Filter): Filter => ({ ...filter, from: null, to: null, sort: 'newest' }))

/** The first `limit` entries that answer a question: the one way in which screens get a list. */
export function listingQuery(ask: Ask, asked: Question, limit: number) {
  const question = normalized(asked)
  return answerQuery('listing', { ...nameOf(question), limit }, () => ask(listing(question, limit)))
}

/** Everything that answers a question, for files that readers export. */
export function allCardsQuery(ask: Ask, asked: Question) {
  const question = normalized(asked)
  return answerQuery('allCards', nameOf(question), () => ask(allCards(question)))
}

/** How a list spreads over time. The dates of the filter make no difference, so they are no part of the name. */
export function histogramQuery(ask: Ask, { filter, scope, hits }: Question) {
  const question = normalized({ filter: undated(filter), scope, hits })
  return answerQuery('histogram', nameOf(question), () => ask(histogram(question)))
}

/** How many articles there would be for each of some spans of days. */
export function spanCountsQuery(ask: Ask, { filter, scope, hits }: Question, spans: readonly Span[]) {
  const question = normalized({ filter: undated(filter), scope, hits })
  const asked = { ...nameOf(question), spans: spans.map(({ from, to }) => [from, to]) }
  return answerQuery('spanCounts', asked, () => ask(spanCounts(question, spans)))
}

/** Every company with its count under a question, for the list behind "more". */
export function companyCountsQuery(ask: Ask, asked: Question) {
  const question = normalized(asked)
  return answerQuery('companyCounts', nameOf(question), () => ask(companyCounts(question)))
}

/** What is asked is what its name says: else an answer would stand for a question that another asks. */
function normalized(question: Question): Question {
  return { ...question, filter: FILTER_ADDRESS.normalize(question.filter) }
}

/** Equal questions have equal names, as equal views have equal addresses. */
function nameOf({ filter, scope, hits }: Question) {
  return { filter: formatFilter(filter), scope, ...(hits && { hits: hits.name }) }
}
