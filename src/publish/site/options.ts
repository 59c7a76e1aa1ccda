import { resolve } from 'node:path'
import { type Day, isDay } from '../../content/text/day.ts'
import { PublisherFault } from '../faults/publisherFault.ts'
import { HOSTS, type Host } from './host.ts'
import type { SiteFile } from './siteFileSchema.ts'

/** What a command, or vite.config.ts, says of where things lie. Paths are relative to where it is run. */
export interface EntenteOptions {
  /** The site folder. `ENTENTE_SITE` overrides it. Default: public. */
  site?: string
  /**
   * The day of the build, as YYYY-MM-DD: the news sitemap tells what was put out on it and the day before. The same day gives the
   * same site. `ENTENTE_DAY` overrides it. Default: the clock's day in UTC.
   */
  day?: Day
  /**
   * Where builds keep what the next one may take over. It may be deleted at any time, and several builds may share it.
   * `ENTENTE_CACHE` overrides it. Default: .entente-cache.
   */
  cache?: string
  /**
   * An output folder that may be replaced although no build has made what lies there. `ENTENTE_REPLACE` overrides it. Default:
   * none.
   */
  replace?: string
}

/** Everything that a build is told beside the content: what site.json says, and what the environment says of one build. */
export interface SiteOptions {
  /** `ENTENTE_URL`. Default: the local preview. */
  url: URL
  /** `ENTENTE_FEWEST_JOINT`. `null`: as few, from two on, as leave at most 200 pairs. */
  fewestJoint: number | null
  /** `ENTENTE_FEWEST_FOLLOWED`. Default: 3. */
  fewestFollowed: number
  /** `ENTENTE_WHOLE_ARTICLES`. Default: 10,000. */
  wholeArticles: number
  /**
   * How many of the newest articles get a preview picture of their own, and how many of the companies and of the pairs of
   * companies with the most announcements. Other pages show the picture of what they are about: of the two companies, of
   * the company, or the site's, which is all that 0 leaves. `ENTENTE_PICTURES`. Default: 400.
   */
  pictures: number
  /** Absolute paths: of the cache, and of the site folder. */
  cache: string
  content: string
  /** An absolute path, or none. */
  replace: string | null
  /**
   * What is not the site's and stays in its output folder, with all that lies below it: names and paths, in which `*` stands for
   * any part of a name, such as `CNAME` and `.well-known`. `.git` stays in any case, and a build refuses to begin where there is
   * anything else. `ENTENTE_KEEP`, with commas. Default: nothing.
   */
  keep: readonly string[]
  /** `ENTENTE_ROBOTS`, one of the two words. Default: allow. */
  robots: Robots
  /** Its limits are checked before the last site is replaced, and what it reads is written. `ENTENTE_HOST`. Default: any. */
  host: Host
  /** `ENTENTE_PRECOMPRESS`, 1 or 0. Default: no. */
  precompress: boolean
  /**
   * Whether a file beside each article and list tells other sites how to show it. None does where the site's address is not known,
   * since all of them name it. `ENTENTE_OEMBED`, 1 or 0. Default: yes.
   */
  oembed: boolean
  /** The day of the build: articles of later days wait for theirs. `ENTENTE_DAY`. Default: the clock's day in UTC. */
  day: Day
}

export const LOCAL_URL = 'http://localhost:4173'
const DEFAULT_PICTURES = 400
const DEFAULT_WHOLE = 10_000
const FEWEST_FOLLOWED = 3

/** The site folder, as an absolute path. */
export function resolveFolder({ site }: EntenteOptions, root: string, environment: NodeJS.ProcessEnv): string {
  return resolve(root, environment['ENTENTE_SITE'] ?? site ?? 'public')
}

/**
 * What a build is told. The environment overrides `file`, which is site.json; its own values have been checked with it.
 * @throws PublisherFault when the address is none, a number no whole one, or a word unknown.
 */
export function resolveOptions(file: SiteFile | null, options: EntenteOptions, root: string, environment: NodeJS.ProcessEnv): SiteOptions {
  const known = environment['ENTENTE_URL'] ?? file?.url
  const address = known ?? LOCAL_URL
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new PublisherFault(`The site's address is "${address}". A whole address is wanted, such as ENTENTE_URL=https://example.org/news/`)
  }
  const build = file?.build ?? {}
  const fewest = environment['ENTENTE_FEWEST_JOINT'] ?? build.fewestJoint
  const replace = environment['ENTENTE_REPLACE'] ?? options.replace
  return {
    url: new URL(address),
    fewestJoint: fewest === undefined ? null : resolveFewest(fewest, 'a page'),
    fewestFollowed: resolveFewest(environment['ENTENTE_FEWEST_FOLLOWED'] ?? build.fewestFollowed ?? FEWEST_FOLLOWED, 'feeds'),
    pictures: resolveNewest(environment['ENTENTE_PICTURES'] ?? build.pictures ?? DEFAULT_PICTURES, 'Preview pictures'),
    wholeArticles: resolveNewest(environment['ENTENTE_WHOLE_ARTICLES'] ?? build.wholeArticles ?? DEFAULT_WHOLE, 'Whole pages'),
    cache: resolve(root, environment['ENTENTE_CACHE'] ?? options.cache ?? '.entente-cache'),
    content: resolveFolder(options, root, environment),
    replace: replace ? resolve(root, replace) : null,
    keep: resolveKeep(environment['ENTENTE_KEEP']?.split(',') ?? []),
    robots: resolveRobots(environment['ENTENTE_ROBOTS'] ?? file?.robots ?? 'allow'),
    host: resolveHost(environment['ENTENTE_HOST'] ?? file?.host ?? 'any'),
    precompress: resolveSwitch(environment['ENTENTE_PRECOMPRESS'], 'ENTENTE_PRECOMPRESS', build.precompress ?? false),
    oembed: resolveSwitch(environment['ENTENTE_OEMBED'], 'ENTENTE_OEMBED', build.oembed ?? true) && known !== undefined,
    day: resolveDay(environment['ENTENTE_DAY'] ?? dayOfClock()),
  }
}

/** @throws PublisherFault when it is no whole number. */
function resolveNewest(wanted: string | number, what: string): number {
  const count = Number(wanted === '' ? Number.NaN : wanted)
  if (Number.isInteger(count) && count >= 0) return count
  throw new PublisherFault(`${what} are wanted for the newest "${wanted}" articles. A whole number is wanted, such as 500`)
}

/** @throws PublisherFault when it is no whole number above 0. */
function resolveFewest(wanted: string | number, what: string): number {
  const fewest = Number(wanted)
  if (Number.isInteger(fewest) && fewest > 0) return fewest
  throw new PublisherFault(`Two companies get ${what} from ${wanted} joint articles on. A whole number is wanted, such as 2`)
}

function resolveRobots(robots: string | readonly string[]): Robots {
  if (typeof robots !== 'string' || robots === 'allow' || robots === 'disallow') return robots
  throw new PublisherFault(`What crawlers may do is "${robots}". One of allow and disallow is wanted, such as ENTENTE_ROBOTS=disallow`)
}

/** @throws PublisherFault when a name leads out of the folder. */
function resolveKeep(names: readonly string[]): string[] {
  const paths = names.map((name) => name.trim().replace(/^\.\/|\/+$/g, '')).filter((name) => name !== '')
  const outside = paths.find((path) => path.startsWith('/') || path.split('/').includes('..'))
  if (outside === undefined) return paths
  throw new PublisherFault(
    `What stays in the output folder is "${outside}". A name or a path in that folder is wanted, such as ENTENTE_KEEP=CNAME`,
  )
}

function resolveHost(word: string): Host {
  const host = HOSTS.find((name) => name === word)
  if (host !== undefined) return host
  const words = HOSTS.join(', ').replace(/, ([^,]*)$/, ' and $1')
  throw new PublisherFault(`The site's host is "${word}". One of ${words} is wanted, such as ENTENTE_HOST=netlify`)
}

function resolveSwitch(word: string | undefined, name: string, otherwise: boolean): boolean {
  if (word === undefined) return otherwise
  if (word === '1' || word === '0') return word === '1'
  throw new PublisherFault(`${name} is "${word}". One of 1 and 0 is wanted`)
}

/** @throws PublisherFault when it is no day of the calendar. */
function resolveDay(day: string): Day {
  if (isDay(day)) return day
  throw new PublisherFault(`The day of the build is "${day}". A day is wanted, such as ENTENTE_DAY=2026-12-12`)
}

/** The day on which somebody works, in UTC, so that it is the same wherever a build machine stands. */
export function dayOfClock(): Day {
  return new Date().toISOString().slice(0, 10)
}

/** The address of the site's root. An address without a path means that the site lies at the base of that host. */
export function rootUrl(url: URL, base: string): string {
  const path = url.pathname === '/' ? base : url.pathname.replace(/\/?$/, '/')
  return new URL(path, url).href
}

/** What a publisher says to crawlers: everything, nothing, or everything with lines of the publisher's own after that. */
export type Robots = 'allow' | 'disallow' | readonly string[]
