import { resolve } from 'node:path'

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
   * From how many joint articles on two companies get a prerendered page; those with fewer get a short page that leads on,
   * and the whole one in the app. `ENTENTE_FEWEST_JOINT` overrides it. Default: the fewest that leave at most 20,000 such
   * pages.
   */
  fewestJoint?: number
  /**
   * How many of the newest articles get a preview picture of their own, and how many of the companies and of the pairs of
   * companies with the most announcements. Other pages show the picture of what they are about: of the two companies, of
   * the company, or the site's, which is all that 0 leaves. `ENTENTE_PICTURES` overrides it. Default: 1,000.
   */
  pictures?: number
  /** The folder with `articles/` and `companies.json`. `ENTENTE_CONTENT` overrides it. Default: public. */
  content?: string
  /**
   * An output folder that may be replaced although no build has made what lies there. `ENTENTE_REPLACE` overrides it. Default:
   * none.
   */
  replace?: string
  /**
   * What robots.txt says to crawlers: `allow` or `disallow` everything, or lines of your own that follow "allow", such as
   * `['User-agent: GPTBot', 'Disallow: /']`. `ENTENTE_ROBOTS`, one of the two words, overrides it. Default: allow.
   */
  robots?: Robots
  /** What others may do with the texts, in a sentence or two: it stands in feeds, in the archive's files and on /about/. */
  licence?: string
}

export interface SiteOptions {
  name: string
  url: URL
  /** `null`: as few as leave at most 20,000. */
  fewestJoint: number | null
  pictures: number
  /** An absolute path. */
  content: string
  /** An absolute path, or none. */
  replace: string | null
  robots: Robots
  licence: string
}

export const LOCAL_URL = 'http://localhost:4173'
const DEFAULT_PICTURES = 1_000

const DEFAULT_LICENCE =
  'The texts belong to their publisher: quote them with a link, and ask before you republish more. The facts in them are free to use.'

/** @throws Error when the address is none, a number no whole one, or the word for robots unknown. */
export function resolveOptions(options: EntenteOptions, root: string, environment: NodeJS.ProcessEnv): SiteOptions {
  const address = environment['ENTENTE_URL'] ?? options.url ?? LOCAL_URL
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new Error(`The site's address is "${address}". A whole address is wanted, such as ENTENTE_URL=https://example.org/news/`)
  }
  const fewest = environment['ENTENTE_FEWEST_JOINT']
  const fewestJoint = fewest === undefined ? (options.fewestJoint ?? null) : Number(fewest)
  if (fewestJoint !== null && !(Number.isInteger(fewestJoint) && fewestJoint > 0)) {
    throw new Error(`Two companies get a page from ${fewest ?? fewestJoint} joint articles on. A whole number is wanted, such as 2`)
  }
  const wanted = environment['ENTENTE_PICTURES']
  const pictures = wanted === undefined ? (options.pictures ?? DEFAULT_PICTURES) : Number(wanted || Number.NaN)
  if (!(Number.isInteger(pictures) && pictures >= 0)) {
    throw new Error(`Preview pictures are wanted for the newest "${wanted ?? pictures}" articles. A whole number is wanted, such as 500`)
  }
  const replace = environment['ENTENTE_REPLACE'] ?? options.replace
  return {
    name: options.name ?? 'Entente',
    url: new URL(address),
    fewestJoint,
    pictures,
    content: resolve(root, environment['ENTENTE_CONTENT'] ?? options.content ?? 'public'),
    replace: replace ? resolve(root, replace) : null,
    robots: resolveRobots(environment['ENTENTE_ROBOTS'] ?? options.robots ?? 'allow'),
    licence: options.licence ?? DEFAULT_LICENCE,
  }
}

function resolveRobots(robots: string | readonly string[]): Robots {
  if (typeof robots !== 'string' || robots === 'allow' || robots === 'disallow') return robots
  throw new Error(`What crawlers may do is "${robots}". One of allow and disallow is wanted, such as ENTENTE_ROBOTS=disallow`)
}

/** The address of the site's root. An address without a path means that the site lies at the base of that host. */
export function rootUrl(url: URL, base: string): string {
  const path = url.pathname === '/' ? base : url.pathname.replace(/\/?$/, '/')
  return new URL(path, url).href
}

/** What a publisher says to crawlers: everything, nothing, or everything with lines of the publisher's own after that. */
export type Robots = 'allow' | 'disallow' | readonly string[]
