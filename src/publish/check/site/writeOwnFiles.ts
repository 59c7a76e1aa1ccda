import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageTextPath } from '../../../content/page/pageText.ts'
import { PACKAGE_ROOT } from '../../code/packageRoot.ts'
import { type AccentColors, withAccent } from '../../site/accentColors.ts'
import { publishedArchiveSchema } from './jsonSchemas.ts'
import type { ReadSite } from './readSite.ts'

/** Writes what a site has of its publisher beside articles and companies: the texts of pages, its icon, the archive's schema. */
export function writeOwnFiles(
  folder: string,
  { pages }: Pick<ReadSite, 'pages'>,
  accent: AccentColors,
  write: (path: string, text: string) => void,
): void {
  for (const { id, title, description, blocks } of pages) write(pageTextPath(id), JSON.stringify({ title, description, blocks }))
  write('icon.svg', siteIcon(folder, accent))
  write('archive.schema.json', publishedArchiveSchema())
}

/** The publisher's icon, or ours in the colours of the site. */
function siteIcon(folder: string, accent: AccentColors): string {
  const own = join(folder, 'icon.svg')
  if (existsSync(own)) return readFileSync(own, 'utf8')
  return withAccent(readFileSync(join(PACKAGE_ROOT, 'src/publish/site/icon.svg'), 'utf8'), accent)
}
