import type { QueryClient } from '@tanstack/react-query'
import type { FindCopy } from '../content/archive/keptArticle.ts'
import { countArticles, type Manifest } from '../content/archive/manifest.ts'
import type { Ask } from './ask.ts'
import { MANIFEST_KEY } from './file/fileKey.ts'
import { ArchiveChanged, createHttpArchive } from './httpArchive.ts'
import { renewAnswers } from './renewAnswers.ts'

/**
 * Asks the published archive. A question under which the archive changes is asked once more, from the start; and
 * where a list on the screen turns out to come from an older archive than the answer, what is on the screen is asked again.
 */
export function createHttpAsk(client: QueryClient, base: string, findCopy?: FindCopy): Ask {
  /** The manifest for which the screen has been asked again: once is enough, whatever comes of it. */
  let renewedFor: Manifest | null = null
  const renewOlder = () => {
    const manifest = client.getQueryData<Manifest>(MANIFEST_KEY)
    if (!manifest || manifest === renewedFor || !showsOlderArchive(client, manifest)) return
    renewedFor = manifest
    void renewAnswers(client).catch(() => {})
  }
  return async (question) => {
    const afresh = () => question(createHttpArchive(client, base, findCopy))
    const answer = await afresh().catch((error: unknown) => {
      if (error instanceof ArchiveChanged) return afresh()
      throw error
    })
    renewOlder()
    return answer
  }
}

/**
 * A prerendered page carries its answers, and may have been opened before the manifest was changed. The total of a list
 * tells; but not that of a search, which counts what was found.
 */
function showsOlderArchive(client: QueryClient, manifest: Manifest): boolean {
  const shown = client.getQueryCache().findAll({ queryKey: ['answer', 'listing'], type: 'active', fetchStatus: 'idle' })
  return shown.some(({ state: { data }, queryKey: [, , asked] }) => {
    const total = typeof data === 'object' && data !== null && 'total' in data ? data.total : null
    if (total === null || typeof asked !== 'object' || asked === null || 'hits' in asked) return false
    const scope = 'scope' in asked && typeof asked.scope === 'string' ? asked.scope : null
    return total !== countArticles(manifest, scope)
  })
}
