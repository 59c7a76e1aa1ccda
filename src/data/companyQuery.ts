import type { Answers } from '../content/answers.ts'
import { answerQuery } from './answerQuery.ts'
import { LoadError } from './loadError.ts'

/** One company. An id that the archive does not know, or knows no article of, is `missing`. */
export function companyQuery(answers: Answers, id: string) {
  return answerQuery('company', { id }, async () => {
    const company = (await answers.companies()).find((other) => other.id === id)
    if (!company) throw new LoadError('missing', `companies/${id}/`)
    return company
  })
}

/** All companies that have articles, by name, as far as the list of them shows them. */
export function companiesQuery(answers: Answers) {
  return answerQuery('companies', {}, async () => (await answers.companies()).map(({ id, name, hue, count }) => ({ id, name, hue, count })))
}
