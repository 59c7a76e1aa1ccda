import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Company } from '../../../content/article/company.ts'
import type { Fault } from '../../faults/fault.ts'
import { pageTasks } from '../../tasks/pageTasks.ts'
import { checkPageLink } from '../article/pageLinks.ts'
import type { OwnPageFile } from '../site/ownPageFile.ts'
import type { EntryFault, ReadEntry } from './readEntry.ts'

/** The pages to which texts may link. */
export interface KnownPages {
  /** Paths with a slash at both ends: of what is published, and with what only drafts have. */
  published: ReadonlySet<string>
  all: ReadonlySet<string>
  /** Whether the publisher has put a page there by hand. */
  isOwn: (href: string) => boolean
}

/** Only with all articles are all pages known: those of the companies, the months and the pairs that articles name. */
export function knownPages(entries: readonly ReadEntry[], companies: readonly Company[], publicDir: string): KnownPages {
  const pagesOf = (articles: readonly ReadEntry[]) => {
    const files = pageTasks({ articles: [...articles], companies: [...companies] }, { page: 1, feed: 1 }).map(({ file }) => `/${file}`)
    return new Set(files.filter((file) => file.endsWith('/index.html')).map((file) => file.slice(0, -'index.html'.length)))
  }
  return {
    published: pagesOf(entries.filter(({ draft }) => !draft)),
    all: pagesOf(entries),
    isOwn: (href) => existsSync(join(publicDir, new URL(href, 'https://example.org/').pathname, 'index.html')),
  }
}

export function checkPageLinks(entries: readonly ReadEntry[], { published, all, isOwn }: KnownPages): EntryFault[] {
  return entries.flatMap((entry) =>
    entry.pageLinks.flatMap((link) => {
      const words = checkPageLink(link, entry.draft ? all : published)
      return words && !isOwn(link.href) ? [{ entry, path: link.path, ...words }] : []
    }),
  )
}

/** The same of the pages that a publisher has written. */
export function checkOwnPageLinks(pages: readonly OwnPageFile[], { published, isOwn }: KnownPages): Fault[] {
  return pages.flatMap(({ file, links }) =>
    links.flatMap(({ href, line, column }) => {
      const words = checkPageLink({ path: [], href }, published)
      return words && !isOwn(href) ? [{ file, line, column, field: '', ...words }] : []
    }),
  )
}
