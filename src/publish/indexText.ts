import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchManifest } from '../content/archive/searchManifest.ts'
import type { Article } from '../content/article/article.ts'
import { parseArticle } from '../content/article/parseArticle.ts'
import type { SiteFiles } from './cache/siteFiles.ts'
import type { Content } from './content.ts'
import type { Progress } from './progress/createProgress.ts'
import { writeSearchIndex } from './search/writeSearchIndex.ts'

interface IndexPlaces {
  /** Names the code that makes the index. */
  code: string
  cache: string
  site: SiteFiles
  write: (path: string, bytes: Uint8Array | string) => void
}

/** Makes the full-text index of the articles as they are published, and tells how far it is. */
export async function indexText(
  content: Content,
  names: SearchManifest,
  { code, cache, site, write }: IndexPlaces,
  progress: Progress,
): Promise<void> {
  const phase = progress.begin('Indexing for search')
  await writeSearchIndex(content, names, articleReader(site), write, { cache: join(cache, 'search'), code }).finally(phase.end)
}

function articleReader(site: SiteFiles): (slug: string) => Article {
  return (slug) => parseArticle(JSON.parse(readFileSync(site.find(`articles/${slug}.json`), 'utf8')) as unknown, slug)
}
