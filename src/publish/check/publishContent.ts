import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { CompanyFile } from '../../content/article/companySchema.ts'
import type { Content } from '../content.ts'
import { ContentFaults, WHOLE_FILE } from '../faults/fault.ts'
import { readArticleFile, readCompaniesFile, shownFile } from './contentFiles.ts'
import { Pictures } from './picture/pictures.ts'
import { publishedArticle } from './picture/publishedArticle.ts'
import { toCompany } from './readCompanies.ts'

/**
 * Puts the checked files into the site, in the form in which they were checked: `companies.json`, with the companies that are
 * published, and the articles that are. `write` gets paths relative to the site's root; `take` puts an article there as it is kept from its check, by its
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
  if (!list.ok) throw changed(join(folder, 'companies.json'))
  const known = new Map(companies.map((company) => [company.id, company]))
  const published = list.value.filter(({ id }) => known.has(id))
  const isAsChecked =
    published.length === companies.length && published.every((file) => isDeepStrictEqual(toCompany(file), known.get(file.id)))
  if (!isAsChecked) throw changed(join(folder, 'companies.json'))
  const isWhole = published.length === list.value.length
  write(
    'companies.json',
    isWhole
      ? list.published
      : `${JSON.stringify(
          published.map((file) => withoutOthers(file, known)),
          null,
          2,
        )}\n`,
  )
  const pictures = new Pictures(folder)
  for (const { card, digest } of articles) {
    const path = `articles/${card.slug}.json`
    if (take(digest, path)) continue
    const read = readArticleFile(join(folder, path))
    const article = read.ok ? publishedArticle(read, pictures) : null
    if (article?.digest !== digest) throw changed(join(folder, path))
    write(path, article.text)
  }
}

/** Of those who are left out, not even an id goes out. */
function withoutOthers({ parent, partOf, ...company }: CompanyFile, known: ReadonlyMap<string, unknown>): CompanyFile {
  const groups = partOf?.filter((id) => known.has(id)) ?? []
  return {
    ...company,
    ...(parent !== undefined && known.has(parent) && { parent }),
    ...(groups.length > 0 && { partOf: groups }),
  }
}

function changed(path: string): ContentFaults {
  const found = 'a file that has changed since it was checked'
  return new ContentFaults([{ file: shownFile(path), ...WHOLE_FILE, found, wanted: 'another build', example: '' }])
}
