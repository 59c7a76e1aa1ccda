import { articlePath, companyPath, monthPath, TIMELINE_PATH } from '../../content/address/paths.ts'
import type { Article } from '../../content/article/article.ts'
import { lastChange, publishedOn } from '../../content/article/articleDays.ts'
import { plainText } from '../../content/article/inlineMarkup.ts'
import { kindName } from '../../content/article/kinds.ts'
import { labelOf } from '../../content/article/labels.ts'
import { monthOf } from '../../content/text/day.ts'
import { formatMonth } from '../../content/text/formatDay.ts'
import { addressOf, type Site } from '../site/site.ts'
import { type ArticleHead, companyNames, type PageFacts } from './pageFacts.ts'
import { breadcrumbs, organization, publisher, publisherReference, type Thing } from './schemaThings.ts'

/**
 * An article as https://schema.org/NewsArticle, with what Google asks of one:
 * https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function newsArticle(site: Site, { meta, url, image }: PageFacts, story: ArticleHead): Thing {
  const { article, labels } = story
  const pictures = article.body.filter((block) => block.type === 'image')
  return {
    '@type': 'NewsArticle',
    '@id': url,
    headline: article.title,
    description: meta.description,
    abstract: article.summary,
    datePublished: publishedOn(article),
    dateModified: lastChange(article),
    // The day of the news, where the article was put out on another.
    ...(publishedOn(article) !== article.date && { temporalCoverage: article.date }),
    articleSection: kindName(article.kind),
    keywords: companyNames(story),
    about: article.companies.map((id) => organization(site, { name: id, ...labelOf(labels, id), path: companyPath(id) })),
    inLanguage: site.language,
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
    // What was photographed comes before what was drawn.
    image: [...pictures.map(({ path }) => addressOf(site, path)), ...image],
    author: article.authors.length > 0 ? article.authors.map(person) : publisherReference(site),
    publisher: publisher(site),
    ...(article.sources.length > 0 && { isBasedOn: article.sources.map((source) => source.url), citation: article.sources.map(citation) }),
    ...(article.follows.length > 0 && { mentions: article.follows.map(({ slug }) => ({ '@id': addressOf(site, articlePath(slug)) })) }),
    ...(article.corrections.length > 0 && { correction: article.corrections.map(correction) }),
  }
}

function person({ name, url }: Article['authors'][number]): Thing {
  return { '@type': 'Person', name, ...(url !== null && { url }) }
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
