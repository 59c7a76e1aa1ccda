import { formatFilter } from '../content/address/filterAddress.ts'
import type { Answers } from '../content/answers.ts'
import type { Span } from '../content/query/listing.ts'
import type { Question } from '../content/query/matches.ts'
import { answerQuery } from './answerQuery.ts'

/** The first `limit` entries that answer a question: the one way in which screens get a list. */
export function listingQuery(answers: Answers, question: Question, limit: number) {
  return answerQuery('listing', { ...nameOf(question), limit }, () => answers.listing(question, limit))
}

/** Everything that answers a question, for files that readers take away. */
export function allCardsQuery(answers: Answers, question: Question) {
  return answerQuery('allCards', nameOf(question), () => answers.allCards(question))
}

/** How a list spreads over time. The dates of the filter make no difference, so they are no part of the name. */
export function histogramQuery(answers: Answers, { filter, scope, hits }: Question) {
  const question = { filter: { ...filter, from: null, to: null, sort: 'newest' as const }, scope, hits }
  return answerQuery('histogram', nameOf(question), () => answers.histogram(question))
}

/** How many articles there would be for each of some spans of days. */
export function spanCountsQuery(answers: Answers, { filter, scope, hits }: Question, spans: readonly Span[]) {
  const question = { filter: { ...filter, from: null, to: null, sort: 'newest' as const }, scope, hits }
  return answerQuery('spanCounts', { ...nameOf(question), spans: spans.map(({ from, to }) => [from, to]) }, () =>
    answers.countSpans(question, spans),
  )
}

/** Every company with its count under a question, for the list behind "more". */
export function companyCountsQuery(answers: Answers, question: Question) {
  return answerQuery('companyCounts', nameOf(question), () => answers.companyCounts(question))
}

/** Equal questions have equal names, as equal views have equal addresses. */
function nameOf({ filter, scope, hits }: Question) {
  return { filter: formatFilter(filter), scope, ...(hits && { hits: hits.name }) }
}
