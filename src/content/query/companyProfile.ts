import { type Archive, loadCards } from '../archive/archive.ts'
import { articlesOf } from '../archive/articlesOf.ts'
import { Bitset } from '../archive/bitset.ts'
import type { Facets } from '../archive/facets.ts'
import type { CountedCompany, Manifest } from '../archive/manifest.ts'
import type { Parties } from '../archive/parties.ts'
import type { Profiles } from '../archive/profiles.ts'
import { countRoles, type RoleCount } from '../archive/roleCounts.ts'
import type { Kind } from '../article/article.ts'
import { type ArticleRef, toArticleRef } from '../article/articleRef.ts'
import type { CompanyDetails, CompanyLabel } from '../article/company.ts'
import type { Day } from '../text/day.ts'
import { EMPTY_FILTER } from './filter.ts'
import { countFacets } from './matches.ts'

/** A company as the head of its own page shows it. */
export interface CompanyProfile extends CompanyLabel, Pick<CompanyDetails, 'tickers' | 'formerNames'> {
  sector: string | null
  url: string | null
  /** Its names beside tickers and names of before. */
  aliases: string[]
  /** Who owns it, what it is a part of, what it owns and what its parts are. */
  parent: Relative | null
  partOf: Relative[]
  owns: Relative[]
  parts: Relative[]
  /** Articles that name it as a party, and those that only mention it. */
  count: number
  mentionCount: number
  first: Day
  last: Day
  /** What it is in those articles, the commonest first. */
  roles: RoleCount[]
  /** Whoever is together with it in any article, by the number of those articles. */
  partners: Partner[]
  /** Whoever stands beside it without a deal between the two, by why and then by the number of those articles. */
  others: OtherParty[]
  kinds: Record<Kind, number>
}

/** Another company of the archive, with whether it has a page. */
export interface Relative {
  id: string
  name: string
  hasPage: boolean
}

export interface Partner extends CompanyLabel {
  count: number
  /** Whether a page of the two was prerendered. */
  hasPage: boolean
}

/**
 * Why two do not deal with each other: `theirs`, the other one is a regulator, a court or an opponent; `own`, the company itself is;
 * `side`, both stand on one side.
 */
export const REASONS = ['theirs', 'own', 'side'] as const
export type Reason = (typeof REASONS)[number]

export interface OtherParty extends Partner {
  reason: Reason
  /** Of the other one, or the company's own, in these articles. */
  roles: RoleCount[]
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
  const [manifest, facets, parties, profiles] = await Promise.all([
    archive.manifest(),
    archive.facets(),
    archive.parties(),
    archive.profiles(),
  ])
  const company = manifest.companies.find((other) => other.id === id)
  const articles = facets.companies.get(id)
  const [first] = articles?.take(1) ?? []
  const [last] = articles?.take(1, true) ?? []
  if (!company || !articles || first === undefined || last === undefined) return null
  const { name, hue, sector, url, count } = company
  const { days } = manifest
  return {
    id,
    name,
    hue,
    sector,
    url,
    count,
    ...relativesOf(company, manifest, profiles),
    mentionCount: parties.mentions(id).count(),
    first: days.dayOf(first),
    last: days.dayOf(last),
    roles: countRoles(parties, id, articles),
    ...partiesBeside(id, articles, { manifest, facets, parties }),
    kinds: countFacets({ manifest, facets }, { filter: EMPTY_FILTER, scope: id }).kinds,
  }
}

/** What is stated of a company beside its name, and who states that it belongs to it. */
function relativesOf({ id, aliases }: CountedCompany, { companies, labels }: Manifest, profiles: Profiles) {
  const counts = new Map(companies.map((company) => [company.id, company.count]))
  const relative = (other: string): Relative[] => {
    const known = labels.get(other)
    return known ? [{ id: other, name: known.name, hasPage: (counts.get(other) ?? 0) > 0 }] : []
  }
  const belonging = (isOf: (details: CompanyDetails) => boolean) =>
    [...profiles].flatMap(([other, details]) => (isOf(details) ? relative(other) : [])).sort((a, b) => a.name.localeCompare(b.name, 'en'))
  const { tickers = [], formerNames = [], parent = null, partOf = [] } = profiles.get(id) ?? {}
  const named = new Set([...tickers, ...formerNames.map((former) => former.name)])
  return {
    aliases: aliases.filter((alias) => !named.has(alias)),
    tickers,
    formerNames,
    parent: parent === null ? null : (relative(parent)[0] ?? null),
    partOf: partOf.flatMap(relative),
    owns: belonging((details) => details.parent === id),
    parts: belonging((details) => details.partOf.includes(id)),
  }
}

interface Index {
  manifest: Manifest
  facets: Facets
  parties: Parties
}

/** Everyone whom the articles of a company name beside it. Who is together with it in some of them and apart in others is in both lists. */
function partiesBeside(id: string, articles: Bitset, { manifest, facets, parties }: Index): Pick<CompanyProfile, 'partners' | 'others'> {
  const outsideOf = (company: string) => parties.sides(company).get('outside') ?? Bitset.empty(articles.size)
  const own = outsideOf(id)
  const partners: Partner[] = []
  const others: OtherParty[] = []
  for (const { id: other, name, hue } of manifest.companies) {
    const beside = other === id ? null : articlesOf(manifest, facets, other)
    const total = beside?.countAnd(articles) ?? 0
    if (!beside || total === 0) continue
    const label = { id: other, name, hue, hasPage: total >= manifest.fewestJoint.page }
    const apart = beside.and(articles).and(parties.apart(id, other))
    const apartCount = apart.count()
    if (total > apartCount) partners.push({ ...label, count: total - apartCount })
    if (apartCount === 0) continue
    const theirs = apart.and(outsideOf(other))
    const byReason = { theirs, own: apart.and(own).andNot(theirs), side: apart.andNot(own).andNot(theirs) }
    for (const reason of REASONS) {
      const set = byReason[reason]
      const count = set.count()
      if (count > 0) others.push({ ...label, count, reason, roles: countRoles(parties, reason === 'theirs' ? other : id, set) })
    }
  }
  const byReason = (a: OtherParty, b: OtherParty) => REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason)
  return { partners: partners.sort(byCountThenName), others: others.sort((a, b) => byReason(a, b) || byCountThenName(a, b)) }
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
