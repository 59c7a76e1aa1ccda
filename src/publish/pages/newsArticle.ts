import { articlePath, companyPath, monthPath, TIMELINE_PATH } from '../../content/address/paths.ts'
import type { Article } from '../../content/article/article.ts'
import { lastChange, publishedOn } from '../../content/article/articleDays.ts'
import { rolesOf } from '../../content/article/deal/roles.ts'
import { SOURCE_KIND_NAMES } from '../../content/article/deal/sourceKinds.ts'
import { plainText } from '../../content/article/inlineMarkup.ts'
import { kindName } from '../../content/article/kinds.ts'
import { labelOf } from '../../content/article/labels.ts'
import { monthOf } from '../../content/text/day.ts'
import { formatMonth } from '../../content/text/formatDay.ts'
import { addressOf, type Site } from '../site/site.ts'
import { type ArticleHead, companyNames, type PageFacts } from './pageFacts.ts'
import { quantityThings } from './quantityThings.ts'
import { breadcrumbs, organization, publisher, publisherReference, type Thing } from './schemaThings.ts'

/**
 * An article as https://schema.org/NewsArticle, with what Google asks of one:
 * https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function newsArticle(site: Site, { meta, url, image }: PageFacts, story: ArticleHead): Thing {
  const { article, labels } = story
  const others = [...article.follows.map(({ slug }) => slug), ...article.seeAlso]
  const mentions = [
    ...others.map((slug) => ({ '@id': addressOf(site, articlePath(slug)) })),
    ...article.mentions.map((id) => mentioned(labelOf(labels, id) ?? { name: id, url: null })),
    ...quantityThings(article),
  ]
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
    about: article.companies.map((id) => party(site, story, id)),
    inLanguage: site.language,
    isAccessibleForFree: true,
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': url,
      ...(article.checked !== null && { lastReviewed: article.checked }),
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
    ...(mentions.length > 0 && { mentions }),
    ...(article.corrections.length > 0 && { correction: article.corrections.map(correction) }),
  }
}

/** Whom an article is about; what it does there, where that is said, by https://schema.org/Role. */
function party(site: Site, { article, labels }: ArticleHead, id: string): Thing {
  const company = organization(site, { name: id, ...labelOf(labels, id), path: companyPath(id) })
  const roles = rolesOf(article.roles, id)
  return roles.length === 0 ? company : { '@type': 'Role', roleName: roles, about: company }
}

/** A company that takes no part: it may have no page here by which it is known. */
function mentioned({ name, url }: { name: string; url: string | null }): Thing {
  return { '@type': 'Organization', name, ...(url !== null && { url }) }
}

function person({ name, url }: Article['authors'][number]): Thing {
  return { '@type': 'Person', name, ...(url !== null && { url }) }
}

/** A source. One whose title is not known has no name: ours would be taken for it. */
function citation({ title, publisher: by, kind, url, date }: Article['sources'][number]): Thing {
  return {
    '@type': 'WebPage',
    ...(title !== null && { name: title }),
    ...(kind !== null && { genre: SOURCE_KIND_NAMES[kind] }),
    url,
    publisher: { '@type': 'Organization', name: by },
    ...(date !== null && { datePublished: date }),
  }
}

function correction({ date, text }: Article['corrections'][number]): Thing {
  return { '@type': 'CorrectionComment', text: plainText(text), datePublished: date }
}
