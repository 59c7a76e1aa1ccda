import type { Archive } from '../archive/archive.ts'
import type { CountedCompany, Manifest } from '../archive/manifest.ts'
import type { CompanyLabel } from '../article/company.ts'
import { compareText } from '../text/compareText.ts'
import { companiesIn, type Filter } from './filter.ts'
import { countFacets, type Question } from './matches.ts'
import { resolveQuestion } from './resolveQuestion.ts'

/** How many companies the filter shows before "more". */
const COMPANIES_SHOWN = 8

/** A company to choose in a filter, with how much there would be under it. */
export interface CompanyCount extends CompanyLabel {
  count: number
}

/** Every company with what it would show if it were selected, largest first. */
export async function deriveCompanyCounts(archive: Archive, asked: Question): Promise<CountedCompany[]> {
  const { index, question } = await resolveQuestion(archive, asked, 'counts')
  return rankOthers(index.manifest, question.scope, index.facets ? countFacets(index, question).companies : undefined)
}

/** The companies to choose from on a list: on a company's own page all others. */
export function rankOthers(manifest: Manifest, scope: string | null, counts: ReadonlyMap<string, number> | undefined): CountedCompany[] {
  return rankCompanies(manifest, counts).filter(({ id }) => id !== scope)
}

/** All companies by their counts, or by how many articles they have; largest first, equals in the order of their ids. */
export function rankCompanies({ companies }: Manifest, counts?: ReadonlyMap<string, number>): CountedCompany[] {
  return companies
    .map((company) => ({ ...company, count: counts ? (counts.get(company.id) ?? 0) : company.count }))
    .sort((a, b) => b.count - a.count || compareText(a.id, b.id))
}

/** Those of ranked companies that a filter offers at once, those that it names among them, and how many others there are. */
export function companiesToOffer(ranked: readonly CountedCompany[], filter: Filter): { shown: CompanyCount[]; more: number } {
  const named = companiesIn(filter)
  const shown = ranked.filter(({ id }, index) => index < COMPANIES_SHOWN || named.includes(id))
  return { shown: shown.map(({ id, name, hue, count }) => ({ id, name, hue, count })), more: ranked.length - shown.length }
}
