import type { Answers } from '../content/answers.ts'

/**
 * Answers whose code is loaded with the first question. A prerendered page carries the answers that it shows, so
 * somebody who reads one article and leaves never needs the index or what decodes it.
 */
export function createLazyAnswers(load: () => Promise<Answers>): Answers {
  let loading: Promise<Answers> | null = null
  const ready = () => {
    loading ??= load().catch((error: unknown) => {
      loading = null
      throw error
    })
    return loading
  }
  return {
    listing: async (question, limit) => (await ready()).listing(question, limit),
    allCards: async (question) => (await ready()).allCards(question),
    histogram: async (question) => (await ready()).histogram(question),
    month: async (month) => (await ready()).month(month),
    countSpans: async (question, spans) => (await ready()).countSpans(question, spans),
    companyCounts: async (question) => (await ready()).companyCounts(question),
    article: async (slug) => (await ready()).article(slug),
    articleContext: async (article) => (await ready()).articleContext(article),
    neighbours: async (article, search, scope) => (await ready()).neighbours(article, search, scope),
    companies: async () => (await ready()).companies(),
    company: async (id) => (await ready()).company(id),
    map: async (question) => (await ready()).map(question),
    mapBase: async () => (await ready()).mapBase(),
    partnership: async (one, other) => (await ready()).partnership(one, other),
    parties: async (typed) => (await ready()).parties(typed),
    searchManifest: async () => (await ready()).searchManifest(),
    searchRows: async (question, order, limit) => (await ready()).searchRows(question, order, limit),
    ledger: async (view, limit) => (await ready()).ledger(view, limit),
    ledgerTotal: async (view, currency, status) => (await ready()).ledgerTotal(view, currency, status),
    ledgerCompanies: async (view) => (await ready()).ledgerCompanies(view),
    ledgerSpans: async (view, spans) => (await ready()).ledgerSpans(view, spans),
  }
}
