import { isNamed } from '../../content/article/isNamed.ts'
import type { DirectoryEntry } from '../../content/query/companyProfile.ts'

/** The companies of which the name or an alias begins as was typed; all of them where nothing was. */
export function findCompanies(companies: readonly DirectoryEntry[], words: string): readonly DirectoryEntry[] {
  return words.trim() === '' ? companies : companies.filter((company) => isNamed(company, words))
}
