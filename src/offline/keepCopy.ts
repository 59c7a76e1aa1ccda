/** Says, in a copy, when it was kept, in milliseconds. */
const KEPT_AT = 'kept-at'

/** A copy that the browser may not read any more, or that is none of ours, has no time. */
export function keptAt({ headers }: Pick<Response, 'headers'>): number | null {
  return Number(headers.get(KEPT_AT)) || null
}

/**
 * Puts an answer into a cache as its newest, and lets the oldest go beyond `most`. A cache lists what it holds in the order in
 * which it was put there: no other record of that is needed, which could be lost apart from the cache. A copy that is put
 * again, since it was opened without a network, keeps its time.
 */
export async function keepCopy(cache: Cache, address: string, answer: Response, most: number): Promise<void> {
  const headers = new Headers(answer.headers)
  if (!headers.has(KEPT_AT)) headers.set(KEPT_AT, String(Date.now()))
  const copy = new Response(await answer.blob(), { status: answer.status, statusText: answer.statusText, headers })
  await cache.delete(address)
  await cache.put(address, copy)
  const kept = await cache.keys()
  await Promise.all(kept.slice(0, Math.max(0, kept.length - most)).map((old) => cache.delete(old)))
}
