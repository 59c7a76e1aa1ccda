import type { DirectoryView } from '../../content/address/directoryAddress.ts'
import type { DirectoryEntry } from '../../content/query/companyProfile.ts'

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
