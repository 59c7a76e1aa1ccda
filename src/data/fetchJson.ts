import { LoadError } from './loadError.ts'

/**
 * Fetches a JSON file of the site. `path` is relative to `base`; both as addresses.
 * A 404 is `missing`; so is HTML in place of JSON, since many static hosts answer that way with status 200.
 * @throws LoadError
 */
export async function fetchJson(base: string, path: string, cache: RequestCache = 'default'): Promise<unknown> {
  let response: Response
  try {
    response = await fetch(base + path, { cache })
  } catch (cause) {
    throw new LoadError('offline', path, { cause })
  }
  if (response.status === 404 || response.status === 410) throw new LoadError('missing', path)
  if (!response.ok) throw new LoadError('server', path, { cause: response.status })
  if (response.headers.get('content-type')?.includes('text/html')) throw new LoadError('missing', path)
  let text: string
  try {
    text = await response.text()
  } catch (cause) {
    throw new LoadError('offline', path, { cause })
  }
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new LoadError('unexpected', path, { cause })
  }
}
