import { useMatches } from 'react-router-dom'
import type { PageMeta } from './pageMeta.ts'

/** What the loader of the page that is shown says of it; `null` in a browser as long as that page is the one that came prerendered. */
export function usePageMeta(): PageMeta | null {
  return (
    useMatches()
      .map(({ loaderData }) => metaOf(loaderData))
      .findLast((found) => found !== null) ?? null
  )
}

/** Loaders return a PageMeta; a page that came prerendered has no loader data yet. */
function metaOf(data: unknown): PageMeta | null {
  return typeof (data as Partial<PageMeta> | null | undefined)?.title === 'string' ? (data as PageMeta) : null
}
