import { companyPath } from '../../content/address/paths.ts'
import { answerQuery } from '../../data/answerQuery.ts'
import { type Ask, lateQuestion } from '../../data/ask.ts'
import { LoadError } from '../../data/loadError.ts'

const company = lateQuestion(async () => (await import('../../content/query/companyProfile.ts')).deriveCompany)
const money = lateQuestion(async () => (await import('../../content/money/deriveCompanyMoney.ts')).deriveCompanyMoney)
const directory = lateQuestion(async () => (await import('../../content/query/companyProfile.ts')).deriveDirectory)

/** One company with its partners. An id that the archive does not know, or knows no article of, is `missing`. */
export function companyQuery(ask: Ask, id: string) {
  return answerQuery('company', { id }, async () => {
    const found = await ask(company(id))
    if (!found) throw new LoadError('missing', companyPath(id).slice(1))
    return found
  })
}

/** What a company pays and is paid. */
export function companyMoneyQuery(ask: Ask, id: string) {
  return answerQuery('companyMoney', { id }, () => ask(money(id)))
}

/** All companies that have articles, each with its latest, by number of articles. */
export function companiesQuery(ask: Ask) {
  return answerQuery('companies', {}, () => ask(directory()))
}
