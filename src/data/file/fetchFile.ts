import { LoadError } from '../loadError.ts'

/**
 * Fetches a file of the site, which is no page. `path` is relative to `base`; both as addresses.
 * A 404 is `missing`; so is HTML in place of the file, since many static hosts answer that way with status 200.
 * @throws LoadError
 */
export async function fetchFile(base: string, path: string, init: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(base + path, init)
  } catch (cause) {
    throw new LoadError('offline', path, { cause })
  }
  if (response.status === 404 || response.status === 410) throw new LoadError('missing', path)
  if (!response.ok) throw new LoadError('server', path, { cause: response.status })
  if (response.headers.get('content-type')?.includes('text/html')) throw new LoadError('missing', path)
  return response
}
