import type { Answers } from '../content/answers.ts'
import { formatFilter } from '../content/filterAddress.ts'
import type { Question } from '../content/matches.ts'
import { answerQuery } from './answerQuery.ts'

/** The first `depth` entries that answer a question: the one way in which screens get a list. */
export function listingQuery(answers: Answers, question: Question, depth: number) {
  return answerQuery('listing', { ...nameOf(question), depth }, () => answers.listing(question, depth))
}

/** Every company with its count under a question, for the list behind "more". */
export function companyCountsQuery(answers: Answers, question: Question) {
  return answerQuery('companyCounts', nameOf(question), () => answers.companyCounts(question))
}

/** Equal questions have equal names, as equal views have equal addresses. */
function nameOf({ filter, within }: Question) {
  return { filter: formatFilter(filter), within }
}
