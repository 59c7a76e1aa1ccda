import type { Archive } from './archive.ts'
import { Bitset } from './bitset.ts'
import { type CompanyMap, type MapDisc, type MapGround, type MapQuestion, type MapTie, MOST_ON_MAP } from './companyMap.ts'
import { countTies, type TieCounts } from './countTies.ts'
import { type Facets, statusOf } from './facets.ts'
import { labelsOf } from './listing.ts'
import type { CountedCompany, Manifest } from './manifest.ts'
import { findMatches, withoutUnknown } from './matches.ts'

/** What was counted, and of whom: companies are meant by their places in `companies`. */
interface Counted {
  companies: readonly CountedCompany[]
  counts: TieCounts
  manifest: Manifest
  facets: Facets
  matches: Bitset
}

export async function deriveMap(archive: Archive, { filter, show }: MapQuestion): Promise<CompanyMap> {
  const [manifest, facets] = await Promise.all([archive.manifest(), archive.facets()])
  const { known, unknown } = withoutUnknown(manifest, { filter, within: null })
  const chosen = known.filter.companies
  const matches = findMatches({ manifest, facets }, { ...known, filter: { ...known.filter, companies: [] } })
  const counted = count(manifest, facets, matches)
  const order = orderOf(counted, chosen)
  const shown = order.slice(0, show)
  return {
    count: matches.count(),
    joint: counted.counts.total,
    connected: order.length,
    discs: shown.map((place) => discOf(counted, place)),
    ties: tiesOf(counted, shown),
    labels: labelsOf(manifest, chosen),
    unknownCompanies: unknown,
  }
}

export async function deriveGround(archive: Archive): Promise<MapGround> {
  const [manifest, facets] = await Promise.all([archive.manifest(), archive.facets()])
  const counted = count(manifest, facets, Bitset.full(manifest.days.total))
  const shown = orderOf(counted, []).slice(0, MOST_ON_MAP)
  return {
    companies: shown.map((place) => ({ id: idOf(counted, place), joint: counted.counts.joint[place] ?? 0 })),
    ties: pairsOf(counted, shown).map((pair) => ({ ...endsOf(counted, pair), count: counted.counts.together(...pair) })),
  }
}

function count(manifest: Manifest, facets: Facets, matches: Bitset): Counted {
  const companies = manifest.companies.filter((company) => company.count > 0)
  const ids = companies.map(({ id }) => id)
  return { companies, counts: countTies(facets, ids, matches), manifest, facets, matches }
}

function idOf({ companies }: Counted, place: number): string {
  return companies[place]?.id ?? ''
}

/**
 * The places of everyone that has partners, the most connected first; with chosen companies, these and then their
 * partners, by how often they are together.
 */
function orderOf(counted: Counted, chosen: readonly string[]): number[] {
  const { joint, together } = counted.counts
  const places = counted.companies.map((_, place) => place)
  const centres = new Set(places.filter((place) => chosen.includes(idOf(counted, place))))
  const nearness = places.map((place) =>
    centres.has(place) ? Number.POSITIVE_INFINITY : [...centres].reduce((sum, centre) => sum + together(centre, place), 0),
  )
  const rank = (place: number) => nearness[place] ?? 0
  const degree = (place: number) => joint[place] ?? 0
  return places
    .filter((place) => (centres.size > 0 ? rank(place) > 0 : degree(place) > 0))
    .sort(
      (one, other) =>
        Number(rank(other) > rank(one)) - Number(rank(other) < rank(one)) ||
        degree(other) - degree(one) ||
        (idOf(counted, one) < idOf(counted, other) ? -1 : 1),
    )
}

function discOf({ companies, counts, manifest, facets, matches }: Counted, place: number): MapDisc {
  const { id = '', name = '', hue = 0 } = companies[place] ?? {}
  const beside = companies
    .map((company, other) => ({ id: company.id, name: company.name, count: other === place ? 0 : counts.together(place, other) }))
    .filter((partner) => partner.count > 0)
  const closest = beside.reduce<MapDisc['closest']>((most, next) => (most && most.count >= next.count ? most : next), null)
  const [first = 0] = facets.companies.get(id)?.and(matches).take(1) ?? []
  return {
    id,
    name,
    hue,
    count: counts.articles[place] ?? 0,
    joint: counts.joint[place] ?? 0,
    partners: beside.length,
    closest,
    first: manifest.days.dayOf(first),
  }
}

function tiesOf(counted: Counted, shown: readonly number[]): MapTie[] {
  const { counts, facets, manifest } = counted
  const { days } = manifest
  return pairsOf(counted, shown)
    .map((pair) => {
      const { first, last } = counts.span(...pair)
      return {
        ...endsOf(counted, pair),
        count: counts.together(...pair),
        first: days.dayOf(first),
        last: days.dayOf(last),
        status: statusOf(facets, last),
      }
    })
    .sort((one, other) => other.count - one.count || (`${one.a} ${one.b}` < `${other.a} ${other.b}` ? -1 : 1))
}

/** The pairs of some places that are named together. */
function pairsOf({ counts }: Counted, shown: readonly number[]): [number, number][] {
  return shown.flatMap((one, i) =>
    shown
      .slice(i + 1)
      .filter((other) => counts.together(one, other) > 0)
      .map((other): [number, number] => [one, other]),
  )
}

function endsOf(counted: Counted, pair: readonly [number, number]): { a: string; b: string } {
  const [a = '', b = ''] = pair.map((place) => idOf(counted, place)).sort()
  return { a, b }
}
