import type { DeskCompany, Overview } from '../../deskAnswers.ts'

const made = new WeakMap<readonly DeskCompany[], ReadonlyMap<string, DeskCompany>>()

/** The companies of the site by their ids. */
export function companiesById({ companies }: Pick<Overview, 'companies'>): ReadonlyMap<string, DeskCompany> {
  const known = made.get(companies) ?? new Map(companies.map((company) => [company.id, company]))
  made.set(companies, known)
  return known
}
