import { basename } from 'node:path'
import { articlePath } from '../../content/address/paths.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import { factLines } from '../../content/story/facts/factLines.ts'
import type { CheckedText } from '../../desk/deskAnswers.ts'
import type { FoundArticle } from '../../publish/check/checkArticleFile.ts'
import { shownFile } from '../../publish/check/contentFiles.ts'
import { articleHtml } from '../../publish/feeds/articleHtml.ts'
import { isDrawable } from '../../publish/linkPreviews/isDrawable.ts'
import { toLinkPreview, warningsOf } from '../../publish/linkPreviews/linkPreview.ts'
import type { DevelopmentContent } from '../../publish/server/developmentContent.ts'
import { rootUrl } from '../../publish/site/options.ts'
import { addressOf } from '../../publish/site/site.ts'
import { faultsOfArticle } from './deskFaults.ts'
import { findSuggestions } from './findSuggestions.ts'

/** What there is to say of an article whose text the server has just been given. */
export function checkText(content: DevelopmentContent, slug: string, text: string, base: string): CheckedText {
  const found = content.archive?.articles.find((article) => article.slug === slug)
  const faults = faultsOfArticle(content, slug)
  const page = describePage(content, found)
  return {
    faults,
    warnings: found ? warningsOfArticle(content, found) : [],
    page,
    ...(page.isShown ? describeElsewhere(content, slug, base) : NOWHERE),
    suggestions: findSuggestions(content, slug, text),
  }
}

const NOWHERE = { card: null, link: null, feed: null }

function describePage({ judged, archive }: DevelopmentContent, found: FoundArticle | undefined): CheckedText['page'] {
  if (!found || !judged)
    return { isShown: false, because: 'The site folder has faults of its own, and nothing is shown until they are mended.' }
  const { standIn, article } = found
  if (standIn && 'because' in standIn) {
    return { isShown: false, because: article ? `${standIn.because} The page stays as it was before.` : standIn.because }
  }
  const others = [...new Set(judged.faults.map(({ file }) => file))]
  if (others.length > 0) {
    const faulty = archive?.articles.find(({ path }) => shownFile(path) === others[0])
    const title = faulty?.stated?.title
    const first = title ? `“${title}”` : faulty ? `the article ${faulty.slug}` : basename(others[0] ?? '')
    const more = others.length > 1 ? ` and ${others.length - 1} more` : ''
    return { isShown: false, because: `There are faults in ${first}${more}. Until they are mended, the site stays as it was before.` }
  }
  return { isShown: true, standIns: standIn?.fields ?? [] }
}

function warningsOfArticle({ latest, judged }: DevelopmentContent, { path, article }: FoundArticle): string[] {
  const file = shownFile(path)
  const own = article?.warnings ?? []
  const beside = judged?.faults.length === 0 ? latest.warnings : []
  return [...new Set([...own, ...beside.filter((warning) => warning.file === file)].map(({ text }) => text))]
}

/** What lists, other places and feeds show of it. */
function describeElsewhere(content: DevelopmentContent, slug: string, base: string): Pick<CheckedText, 'card' | 'link' | 'feed'> {
  const { latest, siteFolder } = content
  const text = content.articleText(slug)
  const place = latest.articles.findIndex((entry) => entry.card.slug === slug)
  const card = latest.articles[place]?.card
  if (!card || text === undefined) return NOWHERE
  const site = { url: rootUrl(siteFolder.site.url, base) }
  const isAmongNewest = place >= latest.articles.length - siteFolder.site.pictures
  const preview = toLinkPreview(card, latest.companies, isAmongNewest && isDrawable(card, latest.companies))
  const { title, description } = preview
  const article = parseArticle(JSON.parse(text) as unknown, slug)
  const nameOf = (id: string) => latest.companies.find((company) => company.id === id)?.name ?? id
  return {
    card,
    link: { title, description, url: addressOf(site, articlePath(slug)), warnings: warningsOf(preview) },
    feed: { title, html: articleHtml(site, article, factLines(article, nameOf)) },
  }
}
