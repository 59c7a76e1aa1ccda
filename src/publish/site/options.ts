import { resolve } from 'node:path'
import { HOSTS, type Host } from './host.ts'

/** What vite.config.ts tells the plugin. */
export interface EntenteOptions {
  /** The site's name. Default: Entente. */
  name?: string
  /**
   * The address under which readers will find the site, for canonical links and previews, such as
   * `https://example.org/news/`. `ENTENTE_URL` overrides it for one build. Default: the local preview.
   */
  url?: string
  /**
   * From how many joint articles on two companies get a page in files; of others the app draws one. `ENTENTE_FEWEST_JOINT`
   * overrides it. Default: 2, or the fewest that leave at most 200 pairs.
   */
  fewestJoint?: number
  /**
   * From how many joint articles on such a page gets feeds and a preview picture. `ENTENTE_FEWEST_FOLLOWED` overrides it.
   * Default: 3.
   */
  fewestFollowed?: number
  /**
   * How many of the newest articles get a whole page in files. The pages of older ones hold the beginning, as a list shows it,
   * and the app draws the whole. `ENTENTE_WHOLE_ARTICLES` overrides it. Default: 10,000.
   */
  wholeArticles?: number
  /**
   * How many of the newest articles get a preview picture of their own, and how many of the companies and of the pairs of
   * companies with the most announcements. Other pages show the picture of what they are about: of the two companies, of
   * the company, or the site's, which is all that 0 leaves. `ENTENTE_PICTURES` overrides it. Default: 400.
   */
  pictures?: number
  /**
   * Where builds keep what the next one may take over. It may be deleted at any time, and several builds may share it.
   * `ENTENTE_CACHE` overrides it. Default: .entente-cache.
   */
  cache?: string
  /** The folder with `articles/` and `companies.json`. `ENTENTE_CONTENT` overrides it. Default: public. */
  content?: string
  /**
   * An output folder that may be replaced although no build has made what lies there. `ENTENTE_REPLACE` overrides it. Default:
   * none.
   */
  replace?: string
  /**
   * What is not the site's and stays in its output folder, with all that lies below it: names and paths, in which `*` stands for
   * any part of a name, such as `['CNAME', '.well-known']`. `.git` stays in any case, and a build refuses to begin where there is
   * anything else. `ENTENTE_KEEP`, with commas, overrides it. Default: nothing.
   */
  keep?: readonly string[]
  /**
   * What robots.txt says to crawlers: `allow` or `disallow` everything, or lines of your own that follow "allow", such as
   * `['User-agent: GPTBot', 'Disallow: /']`. `ENTENTE_ROBOTS`, one of the two words, overrides it. Default: allow.
   */
  robots?: Robots
  /** What others may do with the texts, in a sentence or two: it stands in feeds, in the archive's files and on /about/. */
  licence?: string
  /**
   * Where the site will be put: its limits are checked before the last site is replaced, and what it reads beside the files is
   * written. `ENTENTE_HOST` overrides it. Default: any.
   */
  host?: Host
  /**
   * Whether texts get compressed copies beside them (`.br` and `.gz`), for a host that sends these and does not compress by
   * itself. `ENTENTE_PRECOMPRESS`, 1 or 0, overrides it. Default: no.
   */
  precompress?: boolean
}

export interface SiteOptions {
  name: string
  url: URL
  /** `null`: as few, from two on, as leave at most 200 pairs. */
  fewestJoint: number | null
  fewestFollowed: number
  wholeArticles: number
  pictures: number
  /** Absolute paths. */
  cache: string
  content: string
  /** An absolute path, or none. */
  replace: string | null
  keep: readonly string[]
  robots: Robots
  licence: string
  host: Host
  precompress: boolean
}

export const LOCAL_URL = 'http://localhost:4173'
const DEFAULT_PICTURES = 400
const DEFAULT_WHOLE = 10_000
const FEWEST_FOLLOWED = 3

const DEFAULT_LICENCE =
  'The texts belong to their publisher: quote them with a link, and ask before you republish more. The facts in them are free to use.'

/** @throws Error when the address is none, a number no whole one, or a word unknown. */
export function resolveOptions(options: EntenteOptions, root: string, environment: NodeJS.ProcessEnv): SiteOptions {
  const address = environment['ENTENTE_URL'] ?? options.url ?? LOCAL_URL
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new Error(`The site's address is "${address}". A whole address is wanted, such as ENTENTE_URL=https://example.org/news/`)
  }
  const fewest = environment['ENTENTE_FEWEST_JOINT'] ?? options.fewestJoint
  const fewestJoint = fewest === undefined ? null : resolveFewest(fewest, 'a page')
  const fewestFollowed = resolveFewest(environment['ENTENTE_FEWEST_FOLLOWED'] ?? options.fewestFollowed ?? FEWEST_FOLLOWED, 'feeds')
  const pictures = resolveNewest(environment['ENTENTE_PICTURES'] ?? options.pictures ?? DEFAULT_PICTURES, 'Preview pictures')
  const wholeArticles = resolveNewest(environment['ENTENTE_WHOLE_ARTICLES'] ?? options.wholeArticles ?? DEFAULT_WHOLE, 'Whole pages')
  const replace = environment['ENTENTE_REPLACE'] ?? options.replace
  return {
    name: options.name ?? 'Entente',
    url: new URL(address),
    fewestJoint,
    fewestFollowed,
    pictures,
    wholeArticles,
    cache: resolve(root, environment['ENTENTE_CACHE'] ?? options.cache ?? '.entente-cache'),
    content: resolve(root, environment['ENTENTE_CONTENT'] ?? options.content ?? 'public'),
    replace: replace ? resolve(root, replace) : null,
    keep: resolveKeep(environment['ENTENTE_KEEP']?.split(',') ?? options.keep ?? []),
    robots: resolveRobots(environment['ENTENTE_ROBOTS'] ?? options.robots ?? 'allow'),
    licence: options.licence ?? DEFAULT_LICENCE,
    host: resolveHost(environment['ENTENTE_HOST'] ?? options.host ?? 'any'),
    precompress: resolveSwitch(environment['ENTENTE_PRECOMPRESS'], 'ENTENTE_PRECOMPRESS', options.precompress ?? false),
  }
}

/** @throws Error when it is no whole number. */
function resolveNewest(wanted: string | number, what: string): number {
  const count = Number(wanted === '' ? Number.NaN : wanted)
  if (Number.isInteger(count) && count >= 0) return count
  throw new Error(`${what} are wanted for the newest "${wanted}" articles. A whole number is wanted, such as 500`)
}

/** @throws Error when it is no whole number above 0. */
function resolveFewest(wanted: string | number, what: string): number {
  const fewest = Number(wanted)
  if (Number.isInteger(fewest) && fewest > 0) return fewest
  throw new Error(`Two companies get ${what} from ${wanted} joint articles on. A whole number is wanted, such as 2`)
}

function resolveRobots(robots: string | readonly string[]): Robots {
  if (typeof robots !== 'string' || robots === 'allow' || robots === 'disallow') return robots
  throw new Error(`What crawlers may do is "${robots}". One of allow and disallow is wanted, such as ENTENTE_ROBOTS=disallow`)
}

/** @throws Error when a name leads out of the folder. */
function resolveKeep(names: readonly string[]): string[] {
  const paths = names.map((name) => name.trim().replace(/^\.\/|\/+$/g, '')).filter((name) => name !== '')
  const outside = paths.find((path) => path.startsWith('/') || path.split('/').includes('..'))
  if (outside === undefined) return paths
  throw new Error(`What stays in the output folder is "${outside}". A name or a path in that folder is wanted, such as ENTENTE_KEEP=CNAME`)
}

function resolveHost(word: string): Host {
  const host = HOSTS.find((name) => name === word)
  if (host !== undefined) return host
  const words = HOSTS.join(', ').replace(/, ([^,]*)$/, ' and $1')
  throw new Error(`The site's host is "${word}". One of ${words} is wanted, such as ENTENTE_HOST=netlify`)
}

function resolveSwitch(word: string | undefined, name: string, otherwise: boolean): boolean {
  if (word === undefined) return otherwise
  if (word === '1' || word === '0') return word === '1'
  throw new Error(`${name} is "${word}". One of 1 and 0 is wanted`)
}

/** The address of the site's root. An address without a path means that the site lies at the base of that host. */
export function rootUrl(url: URL, base: string): string {
  const path = url.pathname === '/' ? base : url.pathname.replace(/\/?$/, '/')
  return new URL(path, url).href
}

/** What a publisher says to crawlers: everything, nothing, or everything with lines of the publisher's own after that. */
export type Robots = 'allow' | 'disallow' | readonly string[]
