import { changedOn, publishedOn } from '../../content/article/articleDays.ts'
import { kindName } from '../../content/article/kinds.ts'
import { escapeHtml, escapeJson } from '../../content/text/escapeHtml.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { feedLinks } from '../feeds/feedLinks.ts'
import { IMAGE_SIZE } from '../shareImages/shareImage.ts'
import { addressOf, type Site } from '../site/site.ts'
import type { PageImage } from '../tasks/pageImage.ts'
import { ogLocale } from './ogLocale.ts'
import { type ArticleHead, companyNames, type PageList } from './pageFacts.ts'
import { structuredData } from './structuredData.ts'

/**
 * What crawlers and previews read: title, description, canonical link, Open Graph (https://ogp.me) and Twitter tags, the
 * feeds that follow the page, and what it is in the words of schema.org.
 *
 * The canonical link is the page's own address without a filter: one file answers `/` and `/?company=openai`, so a filtered
 * view counts as the page that it is a view of (app/head/writeHead.ts keeps to that). A page without an address of its own
 * asks not to be indexed; of others results may show the picture as large as it is.
 */
export function pageHead(
  site: Site,
  title: string,
  meta: PageMeta,
  story: ArticleHead | null,
  image: PageImage,
  list: PageList | null = null,
): string {
  const url = meta.path === null ? null : addressOf(site, meta.path)
  const imageUrl = addressOf(site, image.path)
  const tags = [
    `<title>${escapeHtml(title)}</title>`,
    named('description', meta.description),
    named('robots', url === null || meta.unlisted ? 'noindex' : 'max-image-preview:large'),
    ...(story?.article.authors ?? []).map(({ name }) => named('author', name)),
    ...(url === null ? [] : [`<link rel="canonical" href="${escapeHtml(url)}">`]),
    property('og:site_name', site.name),
    property('og:type', story ? 'article' : 'website'),
    property('og:title', meta.title),
    property('og:description', meta.description),
    ...(url === null ? [] : [property('og:url', url)]),
    property('og:image', imageUrl),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(IMAGE_SIZE.width)),
    property('og:image:height', String(IMAGE_SIZE.height)),
    property('og:image:alt', image.alt),
    property('og:locale', ogLocale(site.language)),
    named('twitter:card', 'summary_large_image'),
    named('twitter:title', meta.title),
    named('twitter:description', meta.description),
    named('twitter:image', imageUrl),
    named('twitter:image:alt', image.alt),
  ]
  if (meta.feed !== undefined && meta.path !== null) tags.push(...feedLinks(site, meta.path, meta.feed))
  if (story && url !== null) tags.push(...articleTags(story))
  const data = url === null ? null : structuredData(site, { meta, url, image: imagesOf(site, image), story, list })
  if (data) tags.push(`<script type="application/ld+json">${escapeJson(data)}</script>`)
  return tags.join('\n')
}

function articleTags(story: ArticleHead): string[] {
  const { article } = story
  const changed = changedOn(article)
  return [
    property('article:published_time', publishedOn(article)),
    ...(changed === null ? [] : [property('article:modified_time', changed)]),
    ...article.authors.map(({ name, url }) => property('article:author', url ?? name)),
    property('article:section', kindName(article.kind)),
    ...companyNames(story).map((name) => property('article:tag', name)),
  ]
}

/** The image, and the same without words. */
function imagesOf(site: Site, { path, plain }: PageImage): string[] {
  return [path, ...plain].map((one) => addressOf(site, one))
}

function named(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeHtml(content)}">`
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeHtml(content)}">`
}
