import { useEffect } from 'react'
import { useMatches } from 'react-router-dom'
import type { PageMeta } from '../data/pageMeta.ts'
import { SITE_NAME } from './siteName.ts'

/** Keeps the document's title true while the reader moves about. A prerendered page brings its own. */
export function usePageTitle(): void {
  const title = useMatches()
    .map(({ loaderData }) => titleOf(loaderData))
    .findLast((found) => found !== null)
  useEffect(() => {
    if (title) document.title = documentTitle(title)
  }, [title])
}

export function documentTitle(title: string): string {
  return `${title} · ${SITE_NAME}`
}

/** Loaders return a PageMeta; a page that came prerendered has no loader data yet. */
function titleOf(data: unknown): string | null {
  const { title } = (data ?? {}) as Partial<PageMeta>
  return typeof title === 'string' ? title : null
}
