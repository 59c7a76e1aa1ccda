import { companyPath } from '../../content/address/paths.ts'
import type { Answers } from '../../content/answers.ts'
import { answerQuery } from '../../data/answerQuery.ts'
import { LoadError } from '../../data/loadError.ts'

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
