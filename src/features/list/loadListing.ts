import type { LoaderFunctionArgs } from 'react-router-dom'
import { parseFilter } from '../../content/address/filterAddress.ts'
import { withoutCompanies } from '../../content/query/filter.ts'
import type { Listing } from '../../content/query/listing.ts'
import { PAGE_LENGTH } from '../../content/query/pageLength.ts'
import { formatAnnouncements } from '../../content/text/formatNumber.ts'
import { histogramQuery, listingQuery } from '../../data/listingQuery.ts'
import { servicesOf } from '../../data/services.ts'
import { describeFilter } from '../filters/describeFilter.ts'

/** Asks for the list that an address names. `heading` names the view when it is filtered: "OpenAI, 2025: 41 announcements". */
export async function loadListing(
  { request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>,
  scope: string | null,
): Promise<{ listing: Listing; heading: string | null }> {
  const { ask, client } = servicesOf(context)
  const { filter } = parseFilter(new URL(request.url).searchParams)
  const question = { filter, scope }
  const [listing] = await Promise.all([client.query(listingQuery(ask, question, PAGE_LENGTH)), client.query(histogramQuery(ask, question))])
  const words = describeFilter(withoutCompanies(filter, listing.unknownCompanies), listing.labels)
  return { listing, heading: words && `${words}: ${formatAnnouncements(listing.count)}` }
}
