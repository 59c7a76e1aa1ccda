import type { Article } from '../content/article.ts'
import type { CompanyLabel } from '../content/company.ts'
import { COMPANIES_PATH } from '../content/paths.ts'
import { KIND_NAMES } from '../content/words.ts'
import type { PageMeta } from '../data/pageMeta.ts'
import { escapeHtml, escapeJson } from './escapeHtml.ts'
import { addressOf, type Site } from './site.ts'

export interface ArticleHead {
  article: Article
  labels: Readonly<Record<string, CompanyLabel>>
}

/** The picture that previews show, and its size. */
const PREVIEW = { path: '/preview.png', width: '1200', height: '630' }

/**
 * What crawlers and previews read: title, description, canonical link, Open Graph (https://ogp.me) and Twitter tags, and
 * for an article schema.org's NewsArticle. A page without an address of its own asks not to be indexed.
 */
export function pageHead(site: Site, title: string, meta: PageMeta, story: ArticleHead | null): string {
  const url = meta.path === null ? null : addressOf(site, meta.path)
  const image = addressOf(site, PREVIEW.path)
  const tags = [
    `<title>${escapeHtml(title)}</title>`,
    named('description', meta.description),
    url === null ? named('robots', 'noindex') : `<link rel="canonical" href="${escapeHtml(url)}">`,
    property('og:site_name', site.name),
    property('og:type', story ? 'article' : 'website'),
    property('og:title', meta.title),
    property('og:description', meta.description),
    ...(url === null ? [] : [property('og:url', url)]),
    property('og:image', image),
    property('og:image:width', PREVIEW.width),
    property('og:image:height', PREVIEW.height),
    property('og:image:alt', `${site.name}: who is partnering with whom in AI, and why it matters`),
    property('og:locale', 'en_GB'),
    named('twitter:card', 'summary_large_image'),
    named('twitter:title', meta.title),
    named('twitter:description', meta.description),
    named('twitter:image', image),
  ]
  if (meta.about && url !== null) tags.push(aboutCompanies(site, meta, url))
  if (story && url !== null) tags.push(...articleTags(story), newsArticle(site, meta, url, image, story))
  return tags.join('\n')
}

function articleTags({ article, labels }: ArticleHead): string[] {
  return [
    property('article:published_time', article.date),
    ...(article.updated === null ? [] : [property('article:modified_time', article.updated)]),
    property('article:section', KIND_NAMES[article.kind]),
    ...namesOf(article, labels).map((name) => property('article:tag', name)),
  ]
}

/** https://schema.org/CollectionPage about one company or two, with the way to it as https://schema.org/BreadcrumbList */
function aboutCompanies(site: Site, meta: PageMeta, url: string): string {
  const about = (meta.about ?? []).map(({ name, path, url: own }) => ({
    '@type': 'Organization',
    name,
    '@id': addressOf(site, path),
    ...(own !== undefined && { url: own }),
  }))
  const steps = [
    { name: 'Companies', item: addressOf(site, COMPANIES_PATH) },
    { name: meta.title, item: url },
  ]
  const data = {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: meta.title,
    description: meta.description,
    url,
    about,
    inLanguage: 'en',
    isPartOf: { '@type': 'WebSite', name: site.name, url: site.url },
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map((step, place) => ({ '@type': 'ListItem', position: place + 1, ...step })),
    },
  }
  return `<script type="application/ld+json">${escapeJson(data)}</script>`
}

/** https://schema.org/NewsArticle */
function newsArticle(site: Site, meta: PageMeta, url: string, image: string, { article, labels }: ArticleHead): string {
  const publisher = { '@type': 'Organization', name: site.name, url: site.url }
  const names = namesOf(article, labels)
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: meta.description,
    abstract: article.summary,
    datePublished: article.date,
    dateModified: article.updated ?? article.date,
    articleSection: KIND_NAMES[article.kind],
    keywords: names,
    about: names.map((name) => ({ '@type': 'Organization', name })),
    inLanguage: 'en',
    isAccessibleForFree: true,
    mainEntityOfPage: url,
    url,
    image,
    author: publisher,
    publisher,
    citation: article.sources.map(({ title, url: address }) => ({ '@type': 'WebPage', name: title, url: address })),
  }
  return `<script type="application/ld+json">${escapeJson(data)}</script>`
}

function namesOf(article: Article, labels: ArticleHead['labels']): string[] {
  return article.companies.map((id) => labels[id]?.name ?? id)
}

function named(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeHtml(content)}">`
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeHtml(content)}">`
}
