import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { type Manifest, parseManifest } from '../content/archive/manifest.ts'
import { fetchJson } from './file/fetchJson.ts'
import { MANIFEST_KEY, MANIFEST_PATH } from './file/fileKey.ts'
import { renewAnswers } from './renewAnswers.ts'

/** A page is as new as its manifest when it is opened; after this long a look at the tab asks again. */
const FRESH_MS = 60_000
const INTERVAL_MS = 5 * 60_000

/**
 * The manifest as the server has it now: asked for when the tab comes back into sight and every few minutes, not while it
 * is hidden or offline. It is kept apart from the manifest that answers come from, so that nothing on the screen moves.
 */
export function latestManifestQuery(base: string) {
  return queryOptions<Manifest | null>({
    queryKey: ['latestManifest'],
    queryFn: async () => parseManifest(await fetchJson(base, MANIFEST_PATH, 'no-cache')),
    initialData: null,
    staleTime: FRESH_MS,
    refetchInterval: INTERVAL_MS,
    refetchOnWindowFocus: true,
    networkMode: 'online',
    retry: false,
    structuralSharing: false,
  })
}

/** Puts a manifest in the place of the one that answers came from, and asks what is on the screen again. */
export async function showLatest(client: QueryClient, manifest: Manifest): Promise<void> {
  client.setQueryData(MANIFEST_KEY, manifest)
  await renewAnswers(client)
}
