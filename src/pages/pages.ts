import {
  ABOUT_PATH,
  ACCESSIBILITY_PATH,
  articlePath,
  COLLECTIONS_PATH,
  COMPANIES_PATH,
  collectionPath,
  companyPath,
  EMBED_PATH,
  LEDGER_PATH,
  MAP_PATH,
  monthPath,
  OFFLINE_PATH,
  ownPagePath,
  PRIVACY_PATH,
  partnershipPath,
  partPath,
  SAVED_PATH,
  SEARCH_PATH,
  TIMELINE_PATH,
} from '../content/address/paths.ts'
import { LEDGER_LENGTH, PAGE_LENGTH } from '../content/query/pageLength.ts'

interface Page {
  /** Names the page's route and its code. */
  id: string
  /** Its path as routes have it: what varies stands as `:name`. */
  path: string
  /** Its module, relative to this folder: a loader and a component (app/pageRoute.tsx). */
  module: string
  /** Where an address or an entry of the history may ask to see more or less than was prerendered: how much it shows at first. */
  firstLength?: number
  /** Whether its content is a list with filters beside it, to which the keyboard may skip. */
  isList?: true
  /** Whether it goes on with the list of another page, which few read: its needs do not decide where code is put (publish/chunks.ts). */
  isPart?: true
  /** Whether its code is fetched with that of other lists of articles (publish/chunks.ts). */
  sharesList?: true
  /** Its name among the sections of the site. */
  section?: string
  /**
   * Whether it is read rather than worked with: its app waits until the reader reaches for something that needs it
   * (hydration/boot/waitsForReader.ts).
   */
  isRead?: true
  /** Stands in frames of other sites, so without what stands round all pages. */
  isFrame?: true
}

/**
 * Every page of the site: whoever adds one adds a row here and a folder beside. Routes (app/routes.tsx), sections
 * (app/Shell.tsx), what is prerendered (publish/tasks), which code a page fetches (publish/chunks.ts) and what the boot script
 * is told (publish/pages/createPageAssembler.ts) are read from these rows.
 */
export const PAGES = [
  {
    id: 'timeline',
    sharesList: true,
    path: TIMELINE_PATH,
    module: 'timeline/TimelinePage.tsx',
    firstLength: PAGE_LENGTH,
    isList: true,
    section: 'Timeline',
  },
  { id: 'companies', path: COMPANIES_PATH, module: 'company/CompaniesPage.tsx', firstLength: PAGE_LENGTH, section: 'Companies' },
  {
    id: 'company',
    sharesList: true,
    path: companyPath(':id'),
    module: 'company/CompanyPage.tsx',
    firstLength: PAGE_LENGTH,
    isList: true,
    isRead: true,
  },
  {
    id: 'companyPart',
    isPart: true,
    sharesList: true,
    path: partPath(companyPath(':id'), ':part'),
    module: 'part/PartPage.tsx',
    isRead: true,
  },
  { id: 'month', sharesList: true, path: monthPath(':month'), module: 'timeline/MonthPage.tsx', isRead: true },
  { id: 'article', path: articlePath(':slug'), module: 'article/ArticlePage.tsx', isRead: true },
  { id: 'partnership', path: partnershipPath(':a', ':b'), module: 'partnership/PartnershipPage.tsx', isRead: true },
  {
    id: 'partnershipPart',
    isPart: true,
    sharesList: true,
    path: partPath(partnershipPath(':a', ':b'), ':part'),
    module: 'part/PartPage.tsx',
    isRead: true,
  },
  { id: 'collections', path: COLLECTIONS_PATH, module: 'collection/CollectionsPage.tsx', isRead: true },
  { id: 'collection', sharesList: true, path: collectionPath(':slug'), module: 'collection/CollectionPage.tsx', isRead: true },
  { id: 'map', path: MAP_PATH, module: 'map/MapPage.tsx', firstLength: PAGE_LENGTH, section: 'Map' },
  {
    id: 'ledger',
    sharesList: true,
    path: LEDGER_PATH,
    module: 'ledger/LedgerPage.tsx',
    firstLength: LEDGER_LENGTH,
    isList: true,
    section: 'Ledger',
  },
  { id: 'saved', path: SAVED_PATH, module: 'saved/SavedPage.tsx', section: 'Saved' },
  { id: 'search', sharesList: true, path: SEARCH_PATH, module: 'search/SearchPage.tsx', firstLength: PAGE_LENGTH },
  { id: 'about', path: ABOUT_PATH, module: 'about/AboutPage.tsx', section: 'About', isRead: true },
  { id: 'own', path: ownPagePath(':id'), module: 'about/OwnPage.tsx', isRead: true },
  { id: 'privacy', path: PRIVACY_PATH, module: 'about/PrivacyPage.tsx', isRead: true },
  { id: 'accessibility', path: ACCESSIBILITY_PATH, module: 'about/AccessibilityPage.tsx', isRead: true },
  { id: 'offline', path: OFFLINE_PATH, module: 'offline/OfflinePage.tsx' },
  { id: 'embed', path: EMBED_PATH, module: 'embed/EmbedPage.tsx', firstLength: PAGE_LENGTH, isFrame: true },
] as const satisfies readonly Page[]

export type PageId = (typeof PAGES)[number]['id']

/** The row of a page; `undefined` where the id is that of no page, as for an address where there is none. */
export function pageById(id: string): Page | undefined {
  return PAGES.find((page) => page.id === id)
}

/** Whether one file is the page at every address of its path; else each address has a file of its own. */
export function isSinglePage({ path }: Pick<Page, 'path'>): boolean {
  return !path.includes(':')
}
