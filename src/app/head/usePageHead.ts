import { useEffect } from 'react'
import { useMatches } from 'react-router-dom'
import type { PageMeta } from '../../data/pageMeta.ts'
import { writeHead } from './writeHead.ts'

/** Keeps the document's head true while the reader moves about. A prerendered page brings its own. */
export function usePageHead(): void {
  const meta = useMatches()
    .map(({ loaderData }) => metaOf(loaderData))
    .findLast((found) => found !== null)
  useEffect(() => {
    if (meta) writeHead(meta)
  }, [meta])
}

/** Loaders return a PageMeta; a page that came prerendered has no loader data yet. */
function metaOf(data: unknown): PageMeta | null {
  return typeof (data as Partial<PageMeta> | null | undefined)?.title === 'string' ? (data as PageMeta) : null
}
