import type { CompanyMoney } from '../../content/money/deriveCompanyMoney.ts'
import type { CompanyProfile } from '../../content/query/companyProfile.ts'

/** Whether anything is known of a company beside its list of articles and its partners. */
export function hasFacts(company: CompanyProfile, { paid, pays }: CompanyMoney): boolean {
  const { roles, others, aliases, tickers, formerNames, parent, partOf, owns, parts, mentionCount } = company
  const lists = [roles, others, aliases, tickers, formerNames, partOf, owns, parts, paid, pays]
  return parent !== null || mentionCount > 0 || lists.some((list) => list.length > 0)
}
