import { ABOUT_PATH, articlePath, COMPANIES_PATH, companyPath, monthPath, TIMELINE_PATH } from '../../content/address/paths.ts'
import type { Article } from '../../content/article/article.ts'
import type { Company } from '../../content/article/company.ts'
import { KIND_NAMES } from '../../content/article/displayNames.ts'
import { plainText } from '../../content/article/inlineMarkup.ts'
import { type Labels, labelOf, nameOf } from '../../content/article/labels.ts'
import { monthOf } from '../../content/text/day.ts'
import { formatMonth } from '../../content/text/formatDay.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { addressOf, type Site } from '../site/site.ts'

/** An article with the companies that it names, as far as they are known. */
export interface ArticleHead {
  article: Article
  labels: Labels<Pick<Company, 'name' | 'url'>>
}

/** What a page lists: how many in all, and the first of them. */
export interface PageList {
  total: number
  items: { name: string; path: string }[]
}

/** What is known of a page beside its head's own words. */
export interface PageFacts {
  meta: PageMeta
  /** The page's address. */
  url: string
  /** The image that previews show, and the same without words where there is one. */
  image: readonly string[]
  story: ArticleHead | null
  list: PageList | null
}

type Thing = Readonly<Record<string, unknown>>

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

/** The names that a page's article bears as tags. */
export function companyNames({ article, labels }: ArticleHead): string[] {
  return article.companies.map((id) => nameOf(labels, id))
}

function newsArticle(site: Site, { meta, url, image }: PageFacts, story: ArticleHead): Thing {
  const { article, labels } = story
  return {
    '@type': 'NewsArticle',
    '@id': url,
    headline: article.title,
    description: meta.description,
    abstract: article.summary,
    datePublished: article.date,
    dateModified: article.updated ?? article.date,
    articleSection: KIND_NAMES[article.kind],
    keywords: companyNames(story),
    about: article.companies.map((id) => organization(site, { name: id, ...labelOf(labels, id), path: companyPath(id) })),
    inLanguage: 'en',
    isAccessibleForFree: true,
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': url,
      breadcrumb: breadcrumbs(site, [
        { name: 'Timeline', path: TIMELINE_PATH },
        { name: formatMonth(monthOf(article.date)), path: monthPath(monthOf(article.date)) },
        { name: article.title, path: articlePath(article.slug) },
      ]),
    },
    url,
    image,
    author: { '@type': 'Organization', '@id': publisherId(site), name: site.name, url: site.url },
    publisher: publisher(site),
    ...(article.sources.length > 0 && { isBasedOn: article.sources.map((source) => source.url), citation: article.sources.map(citation) }),
    ...(article.follows.length > 0 && { mentions: article.follows.map((slug) => ({ '@id': addressOf(site, articlePath(slug)) })) }),
    ...(article.corrections.length > 0 && { correction: article.corrections.map(correction) }),
  }
}

function citation({ title, publisher: by, url, date }: Article['sources'][number]): Thing {
  return {
    '@type': 'WebPage',
    name: title,
    url,
    publisher: { '@type': 'Organization', name: by },
    ...(date !== null && { datePublished: date }),
  }
}

function correction({ date, text }: Article['corrections'][number]): Thing {
  return { '@type': 'CorrectionComment', text: plainText(text), datePublished: date }
}

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
  if (path === COMPANIES_PATH) return [own]
  return [path.startsWith('/timeline/') ? { name: 'Timeline', path: TIMELINE_PATH } : { name: 'Companies', path: COMPANIES_PATH }, own]
}

function breadcrumbs(site: Site, steps: readonly { name: string; path: string }[]): Thing {
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

function pageFields(site: Site, { meta, url }: PageFacts): Thing {
  return {
    name: meta.title,
    description: meta.description,
    url,
    inLanguage: 'en',
    isPartOf: { '@type': 'WebSite', '@id': websiteId(site), name: site.name, url: site.url },
  }
}

/** The site, with the address under which it can be searched. */
function wholeSite(site: Site): Thing {
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

function publisher(site: Site): Thing {
  return {
    '@type': 'Organization',
    '@id': publisherId(site),
    name: site.name,
    url: site.url,
    logo: { '@type': 'ImageObject', url: addressOf(site, '/icon.svg') },
  }
}

/** A company, known by its page here; `url` is its own site. */
function organization(site: Site, { name, path, url }: { name: string; path: string; url?: string | null }): Thing {
  return { '@type': 'Organization', '@id': addressOf(site, path), name, ...(url && { url }) }
}

function publisherId({ url }: Site): string {
  return `${url}#publisher`
}

function websiteId({ url }: Site): string {
  return `${url}#website`
}
