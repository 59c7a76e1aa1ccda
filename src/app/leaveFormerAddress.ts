import type { LoaderFunctionArgs } from 'react-router-dom'
import type { Manifest } from '../content/archive/manifest.ts'
import { MANIFEST_KEY } from '../data/file/fileKey.ts'
import { LoadError } from '../data/loadError.ts'
import { retryable } from '../data/retryable.ts'
import { servicesOf } from '../data/services.ts'

const search = retryable(async () => (await import('./findCurrentAddress.ts')).findCurrentAddress)

/** A page may draw its frame before it asks for any content, as that of the search does. */
const NAMES_COMPANY = /[?&](?:company|within|at)=./

/**
 * Leads on from an address with former names of articles or companies. Asked only when a page is `missing`, once it is known that
 * there are such names, or where an address names companies: no other page waits for it. `page`: what the loader of the page gives.
 * @throws Response that redirects.
 */
export async function leaveFormerAddress({ request, context }: LoaderFunctionArgs, page: unknown): Promise<void> {
  const isMissing = await Promise.resolve(page).then(
    () => false,
    (error: unknown) => error instanceof LoadError && error.failure === 'missing',
  )
  const services = servicesOf(context)
  const manifest = services.client.getQueryData<Manifest>(MANIFEST_KEY)
  const url = new URL(request.url)
  const mayLeadOn = manifest ? manifest.former.articles.size + manifest.former.companies.size > 0 : NAMES_COMPANY.test(url.search)
  if (!isMissing && !mayLeadOn) return
  // Where that can't be told, the page's own failure is.
  const address = await search.load().then(
    (find) => find(services, url, isMissing).catch(() => null),
    () => null,
  )
  // As the router's own `redirect` does, which would be in the code that every reader loads.
  if (address !== null) throw new Response(null, { status: 301, headers: { Location: address } })
}
