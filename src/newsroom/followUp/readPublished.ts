import type { Article } from '../../content/article/article.ts'
import { publishedOn } from '../../content/article/articleDays.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import type { Day } from '../../content/text/day.ts'
import { readArticleFile } from '../../publish/check/contentFiles.ts'
import { isPublished } from '../../publish/check/heldBack.ts'
import { ARTICLES, listJsonFiles } from '../../publish/check/listJsonFiles.ts'
import { Pictures } from '../../publish/check/picture/pictures.ts'
import { publishedArticle } from '../../publish/check/picture/publishedArticle.ts'
import { slugOf } from '../../publish/check/slugOf.ts'

/** The articles of a site that are out on a day, with their texts; and how many files could not be read, of which the check tells. */
export function readPublished(site: string, today: Day): { articles: Article[]; faulty: number } {
  const pictures = new Pictures(site)
  const articles: Article[] = []
  let faulty = 0
  for (const path of listJsonFiles(site, ARTICLES, [], [])) {
    const read = readArticleFile(path)
    if (!read.ok) {
      faulty++
      continue
    }
    const article = parseArticle(publishedArticle(read, pictures).value, slugOf(path))
    if (isPublished({ draft: read.value.draft ?? false, published: publishedOn(article) }, today)) articles.push(article)
  }
  return { articles, faulty }
}
