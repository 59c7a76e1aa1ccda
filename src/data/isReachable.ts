/** How long a site may take to say that it is there, in milliseconds. */
const PATIENCE_MS = 8_000

/**
 * Whether a page can be had now; without an address the one that is open. Asked before a page is left or loaded anew, so
 * that nobody who is offline loses what they read.
 */
export async function isReachable(address = globalThis.location?.href ?? ''): Promise<boolean> {
  const answer = await fetch(address, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null)
  return answer?.ok ?? false
}
