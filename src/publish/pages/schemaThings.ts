import type { AboutCompany } from '../../data/pageMeta.ts'
import { addressOf, type Site } from '../site/site.ts'
import type { PageFacts } from './pageFacts.ts'

/** An object of https://schema.org. */
export type Thing = Readonly<Record<string, unknown>>

export function breadcrumbs(site: Site, steps: readonly { name: string; path: string }[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      item: addressOf(site, path),
    })),
  }
}

export function pageFields(site: Site, { meta, url }: PageFacts): Thing {
  return {
    name: meta.title,
    description: meta.description,
    url,
    inLanguage: site.language,
    isPartOf: { '@type': 'WebSite', '@id': websiteId(site), name: site.name, url: site.url },
  }
}

/** The site, with the address under which it can be searched. */
export function wholeSite(site: Site): Thing {
  return {
    '@type': 'WebSite',
    '@id': websiteId(site),
    name: site.name,
    url: site.url,
    inLanguage: site.language,
    publisher: publisher(site),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${addressOf(site, '/search/')}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  }
}

/** Who publishes: the site itself, unless it names somebody. */
export function publisher(site: Site): Thing {
  const { publishingPrinciples, correctionsPolicy } = site
  const sameAs = site.publisher?.sameAs ?? []
  return {
    ...publisherReference(site),
    logo: { '@type': 'ImageObject', url: addressOf(site, '/icon.svg') },
    ...(sameAs.length > 0 && { sameAs }),
    ...(publishingPrinciples !== null && { publishingPrinciples: addressOf(site, publishingPrinciples) }),
    ...(correctionsPolicy !== null && { correctionsPolicy: addressOf(site, correctionsPolicy) }),
  }
}

/** The same in a few words, for what stands beside it. */
export function publisherReference(site: Site): Thing {
  const { name, url } = site.publisher ?? site
  return { '@type': 'Organization', '@id': `${site.url}#publisher`, name, url: url ?? site.url }
}

/** A company as a page tells of it; one without a path has no page. */
interface ToldCompany extends Omit<AboutCompany, 'path' | 'url'> {
  path: string | null
  url?: string | null
}

/**
 * A company, known by its page here; `url` is its own site, which leaves no doubt which company it is. Only a corporation has tickers
 * in the words of schema.org.
 */
export function organization(site: Site, { name, path, url, tickers, formerNames, parent, partOf }: ToldCompany): Thing {
  return {
    '@type': tickers ? 'Corporation' : 'Organization',
    ...(path !== null && { '@id': addressOf(site, path) }),
    name,
    ...(url && { url, sameAs: url }),
    ...(tickers && { tickerSymbol: oneOrMore(tickers) }),
    ...(formerNames && { alternateName: oneOrMore(formerNames) }),
    ...(parent && { parentOrganization: organization(site, parent) }),
    ...(partOf && { memberOf: oneOrMore(partOf.map((group) => organization(site, group))) }),
  }
}

function oneOrMore<T>(values: readonly T[]): T | readonly T[] | undefined {
  return values.length > 1 ? values : values[0]
}

function websiteId({ url }: Site): string {
  return `${url}#website`
}
