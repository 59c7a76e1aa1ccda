import type { Archive } from '../archive/archive.ts'
import { Bitset } from '../archive/bitset.ts'
import { type Facets, statusOf } from '../archive/facets.ts'
import { labelsOf } from '../archive/labelsOf.ts'
import type { CountedCompany, Manifest } from '../archive/manifest.ts'
import type { Parties } from '../archive/parties.ts'
import { companiesIn } from '../query/filter.ts'
import { findMatches } from '../query/matches.ts'
import { resolveQuestion } from '../query/resolveQuestion.ts'
import { type CompanyMap, type MapBase, type MapEdge, type MapNode, type MapQuestion, MOST_ON_MAP } from './companyMap.ts'
import { type Cooccurrences, countCooccurrences } from './countCooccurrences.ts'
import { type CountedEdge, limitEdges, rankEdges } from './rankEdges.ts'
import { rankNodes } from './rankNodes.ts'

/** Everything that a map is made of. Nodes and edges are named by the indexes of companies in `companies`. */
interface Counted {
  manifest: Manifest
  facets: Facets
  /** What tells who is together with whom; `null` where everyone counts. */
  parties: Parties | null
  matches: Bitset
  companies: readonly CountedCompany[]
  ids: readonly string[]
  counts: Cooccurrences
}

export async function deriveMap(archive: Archive, { filter, show, everyone }: MapQuestion): Promise<CompanyMap> {
  const [{ index, question, unknown }, facets, parties] = await Promise.all([
    resolveQuestion(archive, { filter, scope: null }),
    archive.facets(),
    everyone ? null : archive.parties(),
  ])
  const { manifest } = index
  const selected = question.filter.companies
  // Companies do not narrow the articles here, but say which of the nodes are shown.
  const matches = findMatches({ manifest, facets }, { ...question, filter: { ...question.filter, companies: [] } })
  const counted = count(manifest, facets, matches, parties)
  const ranked = rankNodes(counted.ids, counted.counts, selected)
  const shown = ranked.slice(0, show)
  const edges = rankEdges(counted.ids, counted.counts, shown)
  const drawn = limitEdges(edges)
  return {
    everyone,
    count: matches.count(),
    jointCount: counted.counts.total,
    connected: ranked.length,
    nodes: shown.map((company) => nodeOf(counted, company)),
    edges: drawn.map((edge) => edgeOf(counted, edge)),
    moreEdges: edges.length - drawn.length,
    labels: labelsOf(manifest, companiesIn(question.filter)),
    unknownCompanies: unknown,
    asOf: manifest.days.latest,
  }
}

export async function deriveMapBase(archive: Archive): Promise<MapBase> {
  const [manifest, facets] = await Promise.all([archive.manifest(), archive.facets()])
  const { ids, counts } = count(manifest, facets, Bitset.full(manifest.days.total), null)
  const shown = rankNodes(ids, counts, []).slice(0, MOST_ON_MAP)
  const idAt = (company: number) => ids[company] ?? ''
  return {
    companies: shown.map((company) => ({ id: idAt(company), jointCount: counts.jointCount[company] ?? 0 })),
    edges: rankEdges(ids, counts, shown).map(({ a, b, count: weight }) => ({ a: idAt(a), b: idAt(b), count: weight })),
  }
}

function count(manifest: Manifest, facets: Facets, matches: Bitset, parties: Parties | null): Counted {
  const companies = manifest.companies.filter((company) => company.count > 0)
  const ids = companies.map(({ id }) => id)
  return { manifest, facets, parties, matches, companies, ids, counts: countCooccurrences(facets, ids, matches, parties) }
}

function nodeOf({ companies, counts, manifest, facets, parties, matches }: Counted, index: number): MapNode {
  const { id = '', name = '', hue = 0 } = companies[index] ?? {}
  const partners = companies
    .map((company, other) => ({ id: company.id, name: company.name, count: other === index ? 0 : counts.pairCount(index, other) }))
    .filter((partner) => partner.count > 0)
  const closest = partners.reduce<MapNode['closest']>((most, next) => (most && most.count >= next.count ? most : next), null)
  const [first = 0] = facets.companies.get(id)?.and(matches).take(1) ?? []
  return {
    id,
    name,
    hue,
    count: counts.articles[index] ?? 0,
    jointCount: counts.jointCount[index] ?? 0,
    partners: partners.length,
    outsideCount: parties?.sides(id).get('outside')?.countAnd(matches) ?? 0,
    closest,
    first: manifest.days.dayOf(first),
  }
}

function edgeOf({ ids, counts, facets, manifest }: Counted, { a, b, count: weight }: CountedEdge): MapEdge {
  const { first, last } = counts.span(a, b)
  return {
    a: ids[a] ?? '',
    b: ids[b] ?? '',
    count: weight,
    first: manifest.days.dayOf(first),
    last: manifest.days.dayOf(last),
    status: statusOf(facets, last),
    hasPage: counts.namedCount(a, b) >= manifest.fewestJoint.page,
  }
}
