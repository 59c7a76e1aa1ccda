import { type Archive, loadCards } from '../archive/archive.ts'
import { labelsOf } from '../archive/labelsOf.ts'
import type { CompanyLabel } from '../article/company.ts'
import type { Labels } from '../article/labels.ts'
import { groupByMonth, type MonthGroup } from './listing.ts'

/** Which part of which list: of a company's articles, or of those that name both of two; so many to a part. */
export interface AskedPart {
  companies: readonly string[]
  part: number
  length: number
}

/** A part of a list that is too long for one page, newest first: the first is the list's own page. */
export interface ListPart {
  companies: CompanyLabel[]
  part: number
  parts: number
  total: number
  /** The place in the whole list of the first and the last of its entries, counted from one. */
  first: number
  last: number
  months: Pick<MonthGroup, 'month' | 'cards'>[]
  /** Names and hues of all companies in them. */
  labels: Labels
}

/** `null` where the archive does not know the companies, or their list has no such part. */
export async function deriveListPart(archive: Archive, { companies: ids, part, length }: AskedPart): Promise<ListPart | null> {
  const [manifest, facets] = await Promise.all([archive.manifest(), archive.facets()])
  const [one = '', other] = ids
  const articles = other === undefined ? facets.companies.get(one) : facets.joint(one, other)
  const companies = ids.flatMap((id) => manifest.labels.get(id) ?? [])
  if (!articles || companies.length < ids.length) return null
  const total = articles.count()
  const parts = Math.ceil(total / length)
  if (!Number.isInteger(part) || part < 1 || part > parts) return null
  const before = (part - 1) * length
  const cards = await loadCards(archive, articles.take(before + length, true).slice(before))
  return {
    companies: companies.map(({ id, name, hue }) => ({ id, name, hue })),
    part,
    parts,
    total,
    first: before + 1,
    last: before + cards.length,
    months: groupByMonth(cards),
    labels: labelsOf(
      manifest,
      cards.flatMap((card) => card.companies),
    ),
  }
}
