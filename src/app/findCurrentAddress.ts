import { currentAddress } from '../content/address/currentAddress.ts'
import { latestManifestQuery, showLatest } from '../data/latestManifest.ts'
import type { Services } from '../data/services.ts'

const BASE = import.meta.env.BASE_URL

/**
 * Where an address with former names leads, relative to the base; `null` where it has none. What is missing may have got another
 * name since the tab was opened: then the site is asked as it is now, and if that is so, the tab goes on with that one.
 * @throws LoadError
 */
export async function findCurrentAddress({ ask, client }: Services, { pathname, search }: URL, isMissing: boolean): Promise<string | null> {
  const path = pathname.slice(BASE.length - 1)
  const known = await ask((archive) => archive.manifest())
  const address = currentAddress(known.former, path, search)
  if (address !== null || !isMissing) return address
  const latest = await client.query({ ...latestManifestQuery(BASE), staleTime: 0 })
  const now = latest && currentAddress(latest.former, path, search)
  if (latest && now !== null) await showLatest(client, latest).catch(() => {})
  return now
}
