import { useEffect } from 'react'
import type { Article } from '../../content/article/article.ts'
import type { CompanyLabel } from '../../content/article/company.ts'
import { keepsAnything } from '../../reader/reader.ts'

/** Notes that an article was opened, where this browser keeps something for its reader; elsewhere nothing is noted. */
export function useNoteOpened(article: Article, companies: readonly CompanyLabel[]): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each article
  useEffect(() => {
    if (!keepsAnything()) return
    const note = async () => (await import('./noteOpened.ts')).noteOpened(article, companies)
    note().catch(() => {})
  }, [article.slug])
}
