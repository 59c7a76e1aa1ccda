import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArticle } from '../../../src/content/article/parseArticle.ts'
import { plainArticle } from './plainArticle.ts'
import { readCompanyNames } from './readCompanyNames.ts'

/** Writes one article of a publisher's folder as a plain page into a site of its own, at the address that Entente gives it. */
export function writePlainArticle(content: string, slug: string, outDir: string): void {
  const article = parseArticle(JSON.parse(readFileSync(join(content, 'articles', `${slug}.json`), 'utf8')), slug)
  const folder = join(outDir, 'articles', slug)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), plainArticle(article, readCompanyNames(content)))
  // Its own style sheet is inline, which serveFolder's policy would forbid else.
  writeFileSync(join(outDir, '_headers'), "/*\n  Content-Security-Policy: default-src 'self'; style-src 'unsafe-inline'; img-src data:\n")
}
