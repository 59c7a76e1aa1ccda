import type { QueryClient } from '@tanstack/react-query'
import { type Answers, createAnswers } from '../content/answers.ts'
import { countArticles, type Manifest } from '../content/archive/manifest.ts'
import { MANIFEST_KEY } from './fileKey.ts'
import { ArchiveChanged, createHttpArchive } from './httpArchive.ts'
import { renewAnswers } from './renewAnswers.ts'

/**
 * Answers from the published archive. A question under which the archive changes is asked once more, from the start; and
 * where a list on the screen turns out to come from an older archive than the answer, what is on the screen is asked again.
 */
export function createHttpAnswers(client: QueryClient, base: string): Answers {
  /** The manifest for which the screen has been asked again: once is enough, whatever comes of it. */
  let renewedFor: Manifest | null = null
  const renewOlder = () => {
    const manifest = client.getQueryData<Manifest>(MANIFEST_KEY)
    if (!manifest || manifest === renewedFor || !showsOlderArchive(client, manifest)) return
    renewedFor = manifest
    void renewAnswers(client).catch(() => {})
  }
  const restarting = async <T>(ask: (answers: Answers) => Promise<T>): Promise<T> => {
    const afresh = () => ask(createAnswers(createHttpArchive(client, base)))
    const answer = await afresh().catch((error: unknown) => {
      if (error instanceof ArchiveChanged) return afresh()
      throw error
    })
    renewOlder()
    return answer
  }
  return {
    listing: (question, limit) => restarting((answers) => answers.listing(question, limit)),
    allCards: (question) => restarting((answers) => answers.allCards(question)),
    histogram: (question) => restarting((answers) => answers.histogram(question)),
    month: (month) => restarting((answers) => answers.month(month)),
    countSpans: (question, spans) => restarting((answers) => answers.countSpans(question, spans)),
    companyCounts: (question) => restarting((answers) => answers.companyCounts(question)),
    article: (slug) => restarting((answers) => answers.article(slug)),
    articleContext: (article) => restarting((answers) => answers.articleContext(article)),
    neighbours: (article, search, scope) => restarting((answers) => answers.neighbours(article, search, scope)),
    companies: () => restarting((answers) => answers.companies()),
    company: (id) => restarting((answers) => answers.company(id)),
    map: (question) => restarting((answers) => answers.map(question)),
    mapBase: () => restarting((answers) => answers.mapBase()),
    partnership: (one, other) => restarting((answers) => answers.partnership(one, other)),
    parties: (typed) => restarting((answers) => answers.parties(typed)),
    searchManifest: () => restarting((answers) => answers.searchManifest()),
    searchRows: (question, order, limit) => restarting((answers) => answers.searchRows(question, order, limit)),
    ledger: (view, limit) => restarting((answers) => answers.ledger(view, limit)),
    ledgerTotal: (view, currency, status) => restarting((answers) => answers.ledgerTotal(view, currency, status)),
    ledgerCompanies: (view) => restarting((answers) => answers.ledgerCompanies(view)),
    ledgerSpans: (view, spans) => restarting((answers) => answers.ledgerSpans(view, spans)),
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
