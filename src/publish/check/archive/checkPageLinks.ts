import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Company } from '../../../content/article/company.ts'
import { pageTasks } from '../../tasks/pageTasks.ts'
import { checkPageLink, type PageLink } from '../article/pageLinks.ts'
import type { EntryFault, ReadEntry } from './readEntry.ts'

/** Only with all articles are all pages known: those of the companies, the months and the pairs that articles name. */
export function checkPageLinks(entries: readonly ReadEntry[], companies: readonly Company[], publicDir: string): EntryFault[] {
  if (entries.every(({ pageLinks }) => pageLinks.length === 0)) return []
  const pagesOf = (articles: readonly ReadEntry[]) => {
    const files = pageTasks({ articles: [...articles], companies: [...companies] }, { page: 1, feed: 1 }).map(({ file }) => `/${file}`)
    return new Set(files.filter((file) => file.endsWith('/index.html')).map((file) => file.slice(0, -'index.html'.length)))
  }
  const published = pagesOf(entries.filter(({ draft }) => !draft))
  const all = pagesOf(entries)
  const isOwn = ({ href }: PageLink) => existsSync(join(publicDir, new URL(href, 'https://example.org/').pathname, 'index.html'))
  return entries.flatMap((entry) =>
    entry.pageLinks.flatMap((link) => {
      const words = checkPageLink(link, entry.draft ? all : published)
      return words && !isOwn(link) ? [{ entry, path: link.path, ...words }] : []
    }),
  )
}
