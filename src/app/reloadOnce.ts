import { readStored, writeStored } from '../ui/browserStorage.ts'

const KEY = 'entente:reloaded'

/**
 * Loads the page again when a part of this build's code is gone, as after a deploy; once for a build, so that it never
 * loops, and only when the page can still be had, so that somebody who is offline keeps what they read.
 */
export async function reloadOnce(build: string, reload: () => void): Promise<void> {
  if (readStored('sessionStorage', KEY) === build) return
  writeStored('sessionStorage', KEY, build)
  if (readStored('sessionStorage', KEY) !== build) return
  const page = await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null)
  if (page?.ok) reload()
  else writeStored('sessionStorage', KEY, null)
}
