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
    inLanguage: 'en',
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
    inLanguage: 'en',
    publisher: publisher(site),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${addressOf(site, '/search/')}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  }
}

export function publisher(site: Site): Thing {
  return {
    '@type': 'Organization',
    '@id': publisherId(site),
    name: site.name,
    url: site.url,
    logo: { '@type': 'ImageObject', url: addressOf(site, '/icon.svg') },
  }
}

/** A company, known by its page here; `url` is its own site. */
export function organization(site: Site, { name, path, url }: { name: string; path: string; url?: string | null }): Thing {
  return { '@type': 'Organization', '@id': addressOf(site, path), name, ...(url && { url }) }
}

export function publisherId({ url }: Site): string {
  return `${url}#publisher`
}

function websiteId({ url }: Site): string {
  return `${url}#website`
}
