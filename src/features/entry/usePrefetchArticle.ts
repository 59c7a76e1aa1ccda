import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { articleQuery } from '../../data/articleQuery.ts'
import { useAsk } from '../../data/services.ts'

/** Asks for an article that the reader is about to open. A failure is of no account: the article's page asks again. */
export function usePrefetchArticle(): (slug: string) => void {
  const ask = useAsk()
  const client = useQueryClient()
  return useCallback((slug) => void client.query(articleQuery(ask, slug)).catch(() => {}), [client, ask])
}
