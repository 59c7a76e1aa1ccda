import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../../src/content/article/article.ts'
import { parseArticle } from '../../../src/content/article/parseArticle.ts'
import { compareText } from '../../../src/content/text/compareText.ts'

/** All articles of a publisher's folder, newest first and as Entente lists them. */
export function readArticles(content: string): Article[] {
  const folder = join(content, 'articles')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => parseArticle(JSON.parse(readFileSync(join(folder, name), 'utf8')), name.slice(0, -'.json'.length)))
    .sort((a, b) => compareText(b.date, a.date) || compareText(b.slug, a.slug))
}
