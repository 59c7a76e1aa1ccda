import { type Archive, loadCards } from '../archive/archive.ts'
import type { CountedCompany } from '../archive/manifest.ts'
import type { Kind } from '../article/article.ts'
import { type ArticleRef, toArticleRef } from '../article/articleRef.ts'
import type { CompanyLabel } from '../article/company.ts'
import type { Day } from '../text/day.ts'
import { EMPTY_FILTER } from './filter.ts'
import { countFacets } from './matches.ts'

/** A company as the head of its own page shows it. */
export interface CompanyProfile extends CompanyLabel {
  sector: string | null
  url: string | null
  /** Articles that name it. */
  count: number
  first: Day
  last: Day
  /** Whoever stands beside it in any article, by the number of those articles. */
  partners: Partner[]
  kinds: Record<Kind, number>
}

export interface Partner extends CompanyLabel {
  count: number
  /** Whether a page of the two was prerendered. */
  hasPage: boolean
}

/** A company as one row of all companies. */
export interface DirectoryEntry extends CompanyLabel {
  aliases: string[]
  sector: string | null
  count: number
  latest: ArticleRef
}

/** `null` where the archive does not know the company, or knows no article of it. */
export async function deriveCompany(archive: Archive, id: string): Promise<CompanyProfile | null> {
  const [manifest, facets] = await Promise.all([archive.manifest(), archive.facets()])
  const company = manifest.companies.find((other) => other.id === id)
  const articles = facets.companies.get(id)
  const [first] = articles?.take(1) ?? []
  const [last] = articles?.take(1, true) ?? []
  if (!company || first === undefined || last === undefined) return null
  const counts = countFacets({ manifest, facets }, { filter: EMPTY_FILTER, scope: id })
  const partners = manifest.companies
    .map(({ id: partner, name, hue }): Partner => {
      const count = counts.companies.get(partner) ?? 0
      return { id: partner, name, hue, count, hasPage: count >= manifest.fewestJoint.page }
    })
    .filter(({ count }) => count > 0)
    .sort(byCountThenName)
  const { name, hue, sector, url, count } = company
  const { days } = manifest
  return { id, name, hue, sector, url, count, first: days.dayOf(first), last: days.dayOf(last), partners, kinds: counts.kinds }
}

/** Every company that takes part in any article, with its latest one; by number of articles. */
export async function deriveDirectory(archive: Archive): Promise<DirectoryEntry[]> {
  const [{ companies }, facets] = await Promise.all([archive.manifest(), archive.facets()])
  const active = companies.flatMap((company) => {
    const [latest] = facets.companies.get(company.id)?.take(1, true) ?? []
    return latest === undefined ? [] : [{ company, latest }]
  })
  const numbers = [...new Set(active.map(({ latest }) => latest))]
  const cards = await loadCards(archive, numbers)
  const steps = new Map(cards.map((card, i) => [numbers[i], toArticleRef(card)]))
  return active
    .flatMap(({ company, latest }) => {
      const step = steps.get(latest)
      return step ? [entryOf(company, step)] : []
    })
    .sort(byCountThenName)
}

function entryOf({ id, name, hue, aliases, sector, count }: CountedCompany, latest: ArticleRef): DirectoryEntry {
  return { id, name, hue, aliases, sector, count, latest }
}

function byCountThenName(a: { name: string; count: number }, b: { name: string; count: number }): number {
  return b.count - a.count || a.name.localeCompare(b.name, 'en')
}
