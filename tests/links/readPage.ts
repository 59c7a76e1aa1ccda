/** A page as a crawler without scripts reads it. */
export interface PublishedPage {
  /** Relative to the site's root: `articles/a-deal/`, or `404.html`. */
  path: string
  lang: string
  titles: string[]
  /** The contents of its meta elements by their names or properties. */
  meta: ReadonlyMap<string, string>
  canonical: string | null
  /** The addresses of feeds that it announces. */
  feeds: string[]
  /** The addresses of files that it announces for those who want to show it elsewhere. */
  oembeds: string[]
  /** Every address that it names as a link, a form's target or a file to load. */
  addresses: string[]
  ids: ReadonlySet<string>
  /** Its structured data, as far as it is JSON. */
  data: unknown[]
  /** Whether it does nothing but lead to another page. */
  isRedirect: boolean
}

const OEMBED = 'application/json+oembed'
const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)\s*\/?>/gi
const ATTRIBUTE = /([^\s=>"'/]+)(?:="([^"]*)")?/g
const DATA = /<script type="application\/ld\+json">([^<]*)<\/script>/g

/** Reads a page of ours, which always quotes attributes and escapes text. */
export function readPage(path: string, html: string): PublishedPage {
  const tags = [...withoutRawText(html).matchAll(TAG)].map(([, name = '', attributes = '']) => ({ name, ...readAttributes(attributes) }))
  const links = tags.filter(({ name }) => name === 'link')
  const alternates = links.filter(({ attributes }) => attributes.get('rel') === 'alternate')
  return {
    path,
    lang: tags.find(({ name }) => name === 'html')?.attributes.get('lang') ?? '',
    titles: [...html.slice(0, html.indexOf('</head>')).matchAll(/<title>([^<]*)<\/title>/g)].map(([, title = '']) => decode(title)),
    meta: new Map(
      tags
        .filter(({ name }) => name === 'meta')
        .map(({ attributes }) => [attributes.get('name') ?? attributes.get('property') ?? '', attributes.get('content') ?? '']),
    ),
    canonical: links.find(({ attributes }) => attributes.get('rel') === 'canonical')?.attributes.get('href') ?? null,
    feeds: alternates.filter(({ attributes }) => attributes.get('type') !== OEMBED).map(({ attributes }) => attributes.get('href') ?? ''),
    oembeds: alternates.filter(({ attributes }) => attributes.get('type') === OEMBED).map(({ attributes }) => attributes.get('href') ?? ''),
    addresses: tags.flatMap(({ attributes }) => ['href', 'src', 'action'].flatMap((name) => attributes.get(name) ?? [])),
    ids: new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? [])),
    data: [...html.matchAll(DATA)].map(([, text = '']) => parseOrNull(text)),
    isRedirect: tags.some(({ attributes }) => attributes.get('http-equiv') === 'refresh'),
  }
}

function withoutRawText(html: string): string {
  return html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1').replace(/<!--[\s\S]*?-->/g, '')
}

function readAttributes(text: string): { attributes: ReadonlyMap<string, string> } {
  return { attributes: new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name.toLowerCase(), decode(value)])) }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" }

function decode(text: string): string {
  return text.replace(/&([#\w]+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
