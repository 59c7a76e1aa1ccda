import type { Listing } from '../../content/query/listing.ts'
import type { Question } from '../../content/query/matches.ts'
import { PAGE_LENGTH } from '../../content/query/pageLength.ts'
import { today } from '../../content/text/day.ts'
import { companyCountsQuery, histogramQuery, listingQuery, spanCountsQuery } from '../../data/listingQuery.ts'
import type { Services } from '../../data/services.ts'
import { datePresets } from '../filters/datePresets.ts'

/**
 * Asks for everything that a list and its controls show of a question, so that all of it can be shown at once. In the browser
 * that includes what depends on the reader: the counts beside the dates, and those of all companies while they are shown.
 * @throws LoadError when the list or its histogram can't be had; the counts may follow.
 */
export async function askForList({ ask, client }: Services, question: Question, limit = PAGE_LENGTH): Promise<Listing> {
  const [listing] = await Promise.all([
    client.query(listingQuery(ask, question, limit)),
    client.query(histogramQuery(ask, question)),
    import.meta.env.SSR ? null : askForCounts({ ask, client }, question),
  ])
  return listing
}

async function askForCounts({ ask, client }: Services, question: Question): Promise<void> {
  const isShown = client.getQueryCache().findAll({ queryKey: ['answer', 'companyCounts'], type: 'active' }).length > 0
  await Promise.allSettled([
    client.query(spanCountsQuery(ask, question, datePresets(today()))),
    isShown ? client.query(companyCountsQuery(ask, question)) : null,
  ])
}
