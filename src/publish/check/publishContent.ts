import { join } from 'node:path'
import type { Content } from '../content.ts'
import { ContentFaults, WHOLE_FILE } from '../faults/fault.ts'
import { readArticleFile, readCompaniesFile, shownFile } from './contentFiles.ts'
import { Pictures } from './picture/pictures.ts'
import { publishedArticle } from './picture/publishedArticle.ts'

/**
 * Puts the checked files into the site, in the form in which they were checked: `companies.json` and the articles that are
 * published. `write` gets paths relative to the site's root; `take` puts an article there as it is kept from its check, by its
 * digest and path, and answers whether it could.
 * @throws ContentFaults where a file is no longer what was checked.
 */
export function publishContent(
  folder: string,
  { articles, companies }: Content,
  write: (path: string, text: string) => void,
  take: (digest: string, path: string) => boolean = () => false,
): void {
  const list = readCompaniesFile(join(folder, 'companies.json'))
  if (!list.ok || list.value.length !== companies.length) throw changed(join(folder, 'companies.json'))
  write('companies.json', list.published)
  const pictures = new Pictures(folder)
  for (const { card, digest } of articles) {
    const path = `articles/${card.slug}.json`
    if (take(digest, path)) continue
    const read = readArticleFile(join(folder, path))
    const published = read.ok ? publishedArticle(read, pictures) : null
    if (published?.digest !== digest) throw changed(join(folder, path))
    write(path, published.text)
  }
}

function changed(path: string): ContentFaults {
  const found = 'a file that has changed since it was checked'
  return new ContentFaults([{ file: shownFile(path), ...WHOLE_FILE, found, wanted: 'another build', example: '' }])
}
