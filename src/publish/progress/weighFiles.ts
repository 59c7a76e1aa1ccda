/** A file of a site. */
export interface SiteFile {
  /** Relative to the site's folder, with `/` between folders. */
  path: string
  bytes: number
}

/** All files of a site of one kind. */
export interface Weight {
  kind: string
  files: number
  bytes: number
}

/** The kinds, in the order in which they are told; a file is of the first that it fits. */
const KINDS: readonly [kind: string, pattern: RegExp][] = [
  ['compressed copies', /\.(?:br|gz)$/],
  ['pages', /\.html$/],
  ['pictures', /^(?:previews|images)\//],
  ['search', /^data\/search\//],
  ['data', /^(?:data\/|articles\/[^/]+\.json$|companies\.json$|[^/]+\.schema\.json$)/],
  ['feeds and sitemaps', /(?:^|\/)feed\.(?:xml|atom|json)$|^sitemap[\w-]*\.xml$/],
  ['oEmbed files', /(?:^|\/)oembed\.json$/],
  ['scripts, styles and fonts', /^assets\//],
]
const OTHERS = 'other files'

/** What the files of a site weigh, by kind; kinds of which there are none are left out. */
export function weighFiles(files: Iterable<SiteFile>): Weight[] {
  const weights = new Map<string, Weight>([...KINDS.map(([kind]) => kind), OTHERS].map((kind) => [kind, { kind, files: 0, bytes: 0 }]))
  for (const { path, bytes } of files) {
    const weight = weights.get(kindOf(path))
    if (!weight) continue
    weight.files++
    weight.bytes += bytes
  }
  return [...weights.values()].filter((weight) => weight.files > 0)
}

function kindOf(path: string): string {
  return KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? OTHERS
}
