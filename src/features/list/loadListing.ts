import type { LoaderFunctionArgs } from 'react-router-dom'
import { parseDepth } from '../../content/address/depthAddress.ts'
import { parseFilter } from '../../content/address/filterAddress.ts'
import { withoutCompanies } from '../../content/query/filter.ts'
import type { Listing } from '../../content/query/listing.ts'
import { LIST_STEPS } from '../../content/query/pageLength.ts'
import { servicesOf } from '../../data/services.ts'
import { describeFilter } from '../filters/describeFilter.ts'
import { askForList } from './askForList.ts'
import { listHeading } from './listHeading.ts'

/** Asks for the list that an address names. `heading` names the view when it is filtered: "OpenAI, 2025: 41 announcements". */
export async function loadListing(
  { request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>,
  scope: string | null,
): Promise<{ listing: Listing; heading: string | null }> {
  const { searchParams } = new URL(request.url)
  const { filter } = parseFilter(searchParams, scope)
  const listing = await askForList(servicesOf(context), { filter, scope }, parseDepth(searchParams, LIST_STEPS))
  const words = describeFilter(withoutCompanies(filter, listing.unknownCompanies), listing.labels)
  return { listing, heading: listHeading(words, listing.count) }
}
