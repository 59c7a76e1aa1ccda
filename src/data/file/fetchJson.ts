import { LoadError } from '../loadError.ts'
import { fetchFile } from './fetchFile.ts'

/** Fetches a JSON file of the site. `path` is relative to `base`; both as addresses. @throws LoadError */
export async function fetchJson(base: string, path: string, cache: RequestCache = 'default'): Promise<unknown> {
  const response = await fetchFile(base, path, { cache })
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
