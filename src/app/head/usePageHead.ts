import { useEffect } from 'react'
import { usePageMeta } from '../../data/usePageMeta.ts'
import { writeHead } from './writeHead.ts'

/** Keeps the document's head true while the reader moves about. A prerendered page brings its own. */
export function usePageHead(): void {
  const meta = usePageMeta()
  useEffect(() => {
    if (meta) writeHead(meta)
  }, [meta])
}
