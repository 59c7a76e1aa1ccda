import { ABOUT_PATH, COLLECTIONS_PATH, COMPANIES_PATH, TIMELINE_PATH } from '../../content/address/paths.ts'
import { addressOf, type Site } from '../site/site.ts'
import { newsArticle } from './newsArticle.ts'
import type { PageFacts } from './pageFacts.ts'
import { breadcrumbs, organization, pageFields, type Thing, wholeSite } from './schemaThings.ts'

/** What a page is, in the words of https://schema.org; `null` where there is nothing to say beyond its title. */
export function structuredData(site: Site, facts: PageFacts): Thing | null {
  const { meta, story, list } = facts
  if (story) return { '@context': CONTEXT, ...newsArticle(site, facts, story) }
  if (meta.path === TIMELINE_PATH) return { '@context': CONTEXT, '@graph': [wholeSite(site), collectionPage(site, facts)] }
  if (meta.about || list) return { '@context': CONTEXT, ...collectionPage(site, facts) }
  if (meta.path === ABOUT_PATH) return { '@context': CONTEXT, '@type': 'AboutPage', ...pageFields(site, facts) }
  return null
}

const CONTEXT = 'https://schema.org'

/** A list of articles or of companies, and whom it is about. */
function collectionPage(site: Site, facts: PageFacts): Thing {
  const { meta, list } = facts
  return {
    '@type': 'CollectionPage',
    ...pageFields(site, facts),
    ...(meta.about && { about: meta.about.map((company) => organization(site, company)) }),
    ...(meta.path !== null && meta.path !== TIMELINE_PATH && { breadcrumb: breadcrumbs(site, wayTo(meta.title, meta.path)) }),
    ...(list && {
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: list.total,
        itemListElement: list.items.map(({ name, path }, place) => ({
          '@type': 'ListItem',
          position: place + 1,
          name,
          url: addressOf(site, path),
        })),
      },
    }),
  }
}

/** The pages above a list, and the list. */
function wayTo(title: string, path: string): { name: string; path: string }[] {
  const own = { name: title, path }
  if (path === COMPANIES_PATH || path === COLLECTIONS_PATH) return [own]
  if (path.startsWith(COLLECTIONS_PATH)) return [{ name: 'Collections', path: COLLECTIONS_PATH }, own]
  return [path.startsWith('/timeline/') ? { name: 'Timeline', path: TIMELINE_PATH } : { name: 'Companies', path: COMPANIES_PATH }, own]
}
