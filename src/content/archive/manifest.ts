import type { Company } from '../article/company.ts'
import { type CountsByKind, countsByKind } from '../article/countsByKind.ts'
import { type CountsByStatus, countsByStatus } from '../article/statuses.ts'
import { asList, asNumber, asOptionalList, asRecord, asText, asTextOrNull, DataFault } from '../text/decode.ts'
import type { BlockNames } from './blockPath.ts'
import { DayTable } from './dayTable.ts'
import { encodeFormerNames, type FormerNames, parseFormerNames } from './formerNames.ts'
import { parseSearchManifest, type SearchManifest } from './searchManifest.ts'

/** Raised whenever the form of the data files changes, so that an old tab does not misread new files. */
const VERSION = 6

/** How many articles must name two companies before a file is made for them. */
export interface FewestJoint {
  /** For a page of the two; with fewer the app alone draws one. */
  page: number
  /** For feeds that follow them. */
  feed: number
}

/** A company with the number of articles that it takes part in. */
export interface CountedCompany extends Company {
  count: number
}

/** Paths relative to the `data/` folder of the parts of the index that are one file each. */
interface DataFileNames extends Readonly<Record<'facets' | 'stories' | 'parties' | 'amounts' | 'sizes' | 'profiles', string>> {
  /** `null` where the site has no collections. */
  readonly collections: string | null
}

/**
 * The one file of the index that is fetched fresh: what there is, and the names of all other files. Their names hold a
 * hash of their content, so they can be cached for ever.
 */
export interface Manifest {
  days: DayTable
  /** By count, largest first, then by id. Companies without articles are listed too. */
  companies: CountedCompany[]
  /** The same by their ids, for names: without what each new article changes. */
  labels: ReadonlyMap<string, Company>
  /** How many articles each kind and each status has, and how many have a source that is first-hand. */
  kinds: CountsByKind
  statuses: CountsByStatus
  firstHand: number
  fewestJoint: FewestJoint
  files: DataFileNames
  blocks: BlockNames
  search: SearchManifest
  former: FormerNames
}

/** How many articles there are in all, or of one company. */
export function countArticles({ days, companies }: Manifest, scope: string | null): number {
  return scope === null ? days.total : (companies.find(({ id }) => id === scope)?.count ?? 0)
}

/** The manifest as JSON can hold it. */
export function encodeManifest(manifest: Omit<Manifest, 'labels'>): object {
  const { collections, ...files } = manifest.files
  return {
    version: VERSION,
    total: manifest.days.total,
    days: manifest.days.encode(),
    companies: manifest.companies.map(({ id, name, hue, count, aliases, sector, url }) => ({
      id,
      name,
      hue,
      count,
      ...(aliases.length > 0 && { aliases }),
      ...(sector !== null && { sector }),
      ...(url !== null && { url }),
    })),
    kinds: manifest.kinds,
    statuses: manifest.statuses,
    firstHand: manifest.firstHand,
    fewestJoint: manifest.fewestJoint,
    files: { ...files, ...(collections !== null && { collections }) },
    blocks: manifest.blocks,
    search: manifest.search,
    former: encodeFormerNames(manifest.former),
  }
}

/** @throws DataFault when the value is no manifest of this version. */
export function parseManifest(value: unknown): Manifest {
  const where = 'data/manifest.json'
  const file = asRecord(value, where)
  if (file['version'] !== VERSION) throw new DataFault(`${where}: version`, String(VERSION))
  const companies = asList(file['companies'], `${where}: companies`, parseCompany)
  const fewest = asRecord(file['fewestJoint'], `${where}: fewestJoint`)
  const files = asRecord(file['files'], `${where}: files`)
  const fileOf = (name: string) => asText(files[name], `${where}: files.${name}`)
  const blocks = asRecord(file['blocks'], `${where}: blocks`)
  return {
    days: DayTable.decode(asText(file['days'], `${where}: days`), `${where}: days`),
    companies,
    labels: new Map(companies.map(({ count: _, ...company }) => [company.id, company])),
    kinds: countsByKind(parseCounts(file['kinds'], `${where}: kinds`)),
    statuses: countsByStatus(parseCounts(file['statuses'], `${where}: statuses`)),
    firstHand: asNumber(file['firstHand'], `${where}: firstHand`),
    fewestJoint: {
      page: asNumber(fewest['page'], `${where}: fewestJoint.page`),
      feed: asNumber(fewest['feed'], `${where}: fewestJoint.feed`),
    },
    files: {
      facets: fileOf('facets'),
      stories: fileOf('stories'),
      parties: fileOf('parties'),
      amounts: fileOf('amounts'),
      sizes: fileOf('sizes'),
      profiles: fileOf('profiles'),
      collections: asTextOrNull(files['collections'], `${where}: files.collections`),
    },
    blocks: {
      size: asNumber(blocks['size'], `${where}: blocks.size`),
      segment: asNumber(blocks['segment'], `${where}: blocks.segment`),
      hashes: asList(blocks['hashes'], `${where}: blocks.hashes`, asText),
    },
    search: parseSearchManifest(file['search'], `${where}: search`),
    former: parseFormerNames(file['former'], `${where}: former`),
  }
}

function parseCompany(value: unknown, where: string): CountedCompany {
  const company = asRecord(value, where)
  return {
    id: asText(company['id'], where),
    name: asText(company['name'], where),
    hue: asNumber(company['hue'], where),
    count: asNumber(company['count'], where),
    aliases: asOptionalList(company['aliases'], where, asText),
    sector: asTextOrNull(company['sector'], where),
    url: asTextOrNull(company['url'], where),
  }
}

/** What has no number has none of its kind. */
function parseCounts(value: unknown, where: string): (id: string) => number {
  const counts = asRecord(value, where)
  return (id) => (Object.hasOwn(counts, id) ? asNumber(counts[id], where) : 0)
}
