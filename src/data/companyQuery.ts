import type { Answers } from '../content/answers.ts'
import { companyPath } from '../content/paths.ts'
import { answerQuery } from './answerQuery.ts'
import { LoadError } from './loadError.ts'

/** One company with its partners. An id that the archive does not know, or knows no article of, is `missing`. */
export function companyQuery(answers: Answers, id: string) {
  return answerQuery('company', { id }, async () => {
    const company = await answers.company(id)
    if (!company) throw new LoadError('missing', companyPath(id).slice(1))
    return company
  })
}

/** All companies that have articles, each with its latest, by number of articles. */
export function companiesQuery(answers: Answers) {
  return answerQuery('companies', {}, () => answers.companies())
}
