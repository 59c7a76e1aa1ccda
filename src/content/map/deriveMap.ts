import type { Archive } from '../archive/archive.ts'
import { Bitset } from '../archive/bitset.ts'
import { type Facets, statusOf } from '../archive/facets.ts'
import { labelsOf } from '../archive/labelsOf.ts'
import type { CountedCompany, Manifest } from '../archive/manifest.ts'
import { findMatches } from '../query/matches.ts'
import { resolveQuestion } from '../query/resolveQuestion.ts'
import { type CompanyMap, type MapBase, type MapEdge, type MapNode, type MapQuestion, MOST_ON_MAP, MOST_TIES } from './companyMap.ts'
import { countCooccurrences, type TieCounts } from './countCooccurrences.ts'

/** What was counted, and of whom: companies are meant by their places in `companies`. */
interface Counted {
  companies: readonly CountedCompany[]
  counts: TieCounts
  manifest: Manifest
  facets: Facets
  matches: Bitset
}

export async function deriveMap(archive: Archive, { filter, show }: MapQuestion): Promise<CompanyMap> {
  const [{ index, question, unknown }, facets] = await Promise.all([resolveQuestion(archive, { filter, scope: null }), archive.facets()])
  const { manifest } = index
  const selected = question.filter.companies
  const matches = findMatches({ manifest, facets }, { ...question, filter: { ...question.filter, companies: [] } })
  const counted = count(manifest, facets, matches)
  const order = orderOf(counted, selected)
  const shown = order.slice(0, show)
  const pairs = pairsOf(counted, shown)
  const strongest = strongestOf(pairs)
  return {
    count: matches.count(),
    jointCount: counted.counts.total,
    connected: order.length,
    nodes: shown.map((place) => nodeOf(counted, place)),
    edges: strongest.map((pair) => tieOf(counted, pair)),
    moreTies: pairs.length - strongest.length,
    labels: labelsOf(manifest, selected),
    unknownCompanies: unknown,
  }
}

export async function deriveMapBase(archive: Archive): Promise<MapBase> {
  const [manifest, facets] = await Promise.all([archive.manifest(), archive.facets()])
  const counted = count(manifest, facets, Bitset.full(manifest.days.total))
  const shown = orderOf(counted, []).slice(0, MOST_ON_MAP)
  return {
    companies: shown.map((place) => ({ id: idOf(counted, place), jointCount: counted.counts.jointCount[place] ?? 0 })),
    edges: pairsOf(counted, shown).map(({ a, b, count }) => ({ a: idOf(counted, a), b: idOf(counted, b), count })),
  }
}

function count(manifest: Manifest, facets: Facets, matches: Bitset): Counted {
  const companies = manifest.companies.filter((company) => company.count > 0)
  const ids = companies.map(({ id }) => id)
  return { companies, counts: countCooccurrences(facets, ids, matches), manifest, facets, matches }
}

function idOf({ companies }: Counted, place: number): string {
  return companies[place]?.id ?? ''
}

/**
 * The places of everyone that has partners, the most connected first; with chosen companies, these and then their
 * partners, by how often they are together.
 */
function orderOf(counted: Counted, selected: readonly string[]): number[] {
  const { jointCount, pairCount } = counted.counts
  const places = counted.companies.map((_, place) => place)
  const centres = new Set(places.filter((place) => selected.includes(idOf(counted, place))))
  const nearness = places.map((place) =>
    centres.has(place) ? Number.POSITIVE_INFINITY : [...centres].reduce((sum, centre) => sum + pairCount(centre, place), 0),
  )
  const rank = (place: number) => nearness[place] ?? 0
  const degree = (place: number) => jointCount[place] ?? 0
  return places
    .filter((place) => (centres.size > 0 ? rank(place) > 0 : degree(place) > 0))
    .sort(
      (one, other) =>
        Number(rank(other) > rank(one)) - Number(rank(other) < rank(one)) ||
        degree(other) - degree(one) ||
        (idOf(counted, one) < idOf(counted, other) ? -1 : 1),
    )
}

function nodeOf({ companies, counts, manifest, facets, matches }: Counted, place: number): MapNode {
  const { id = '', name = '', hue = 0 } = companies[place] ?? {}
  const beside = companies
    .map((company, other) => ({ id: company.id, name: company.name, count: other === place ? 0 : counts.pairCount(place, other) }))
    .filter((partner) => partner.count > 0)
  const closest = beside.reduce<MapNode['closest']>((most, next) => (most && most.count >= next.count ? most : next), null)
  const [first = 0] = facets.companies.get(id)?.and(matches).take(1) ?? []
  return {
    id,
    name,
    hue,
    count: counts.articles[place] ?? 0,
    jointCount: counts.jointCount[place] ?? 0,
    partners: beside.length,
    closest,
    first: manifest.days.dayOf(first),
  }
}

/** Two places that are named together, in the alphabetical order of their ids. */
interface CountedPair {
  a: number
  b: number
  count: number
}

/** The pairs among some places, the strongest first. */
function pairsOf(counted: Counted, shown: readonly number[]): CountedPair[] {
  const byId = [...shown].sort((one, other) => (idOf(counted, one) < idOf(counted, other) ? -1 : 1))
  return byId
    .flatMap((a, i) => byId.slice(i + 1).map((b): CountedPair => ({ a, b, count: counted.counts.pairCount(a, b) })))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
}

/** As many as a picture can show, in their order: no company loses its two strongest. */
function strongestOf(pairs: readonly CountedPair[]): readonly CountedPair[] {
  if (pairs.length <= MOST_TIES) return pairs
  const kept = new Map<number, number>()
  const isKept = (place: number) => (kept.get(place) ?? 0) < 2
  const own = new Set(
    pairs.filter(({ a, b }) => {
      const keep = isKept(a) || isKept(b)
      if (keep) for (const place of [a, b]) kept.set(place, (kept.get(place) ?? 0) + 1)
      return keep
    }),
  )
  const others = pairs.filter((pair) => !own.has(pair)).slice(0, Math.max(0, MOST_TIES - own.size))
  const all = new Set([...own, ...others])
  return pairs.filter((pair) => all.has(pair))
}

function tieOf(counted: Counted, { a, b, count }: CountedPair): MapEdge {
  const { counts, facets, manifest } = counted
  const { first, last } = counts.span(a, b)
  return {
    a: idOf(counted, a),
    b: idOf(counted, b),
    count,
    first: manifest.days.dayOf(first),
    last: manifest.days.dayOf(last),
    status: statusOf(facets, last),
  }
}
