import { isNamed } from '../article/isNamed.ts'
import type { DirectoryEntry } from '../query/companyProfile.ts'

/** What the address of the list of companies asks for: `?q=aws&order=count`. Anything else means the default. */
export interface DirectoryView {
  words: string
  order: 'sector' | 'count'
}

export function parseDirectoryView(search: string): DirectoryView {
  const parameters = new URLSearchParams(search)
  return { words: parameters.get('q') ?? '', order: parameters.get('order') === 'count' ? 'count' : 'sector' }
}

/** The search part of the address; equal views have equal addresses, and defaults are left out. */
export function formatDirectoryView({ words, order }: DirectoryView): string {
  const parameters = new URLSearchParams()
  if (words.trim() !== '') parameters.set('q', words.trim())
  if (order !== 'sector') parameters.set('order', order)
  const search = parameters.toString()
  return search && `?${search}`
}

export function findCompanies(companies: readonly DirectoryEntry[], words: string): readonly DirectoryEntry[] {
  return words.trim() === '' ? companies : companies.filter((company) => isNamed(company, words))
}

const OTHER = 'other'

/**
 * The list in its parts, each by number of announcements: a part a sector, the busiest sector first and companies without
 * one, or of one that is called so, as "other" last; or, by number alone, one part without a name.
 */
export function groupCompanies(
  companies: readonly DirectoryEntry[],
  { order }: Pick<DirectoryView, 'order'>,
): { name: string | null; entries: readonly DirectoryEntry[] }[] {
  if (order === 'count') return [{ name: null, entries: companies }]
  const sectors = new Map<string | null, DirectoryEntry[]>()
  for (const company of companies) {
    const sector = company.sector === OTHER ? null : company.sector
    sectors.set(sector, [...(sectors.get(sector) ?? []), company])
  }
  const weight = (entries: readonly DirectoryEntry[]) => entries.reduce((sum, { count }) => sum + count, 0)
  return [...sectors]
    .sort(([a, left], [b, right]) => Number(a === null) - Number(b === null) || weight(right) - weight(left))
    .map(([sector, entries]) => ({ name: sector ?? OTHER, entries }))
}
