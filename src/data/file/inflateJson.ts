import { unpadText } from '../../content/archive/searchTexts.ts'
import { LoadError } from '../loadError.ts'

/** Decompresses a text of a search result, which is JSON. `path` is its file, for failures. @throws LoadError */
export async function inflateJson(padded: Uint8Array<ArrayBuffer>, path: string): Promise<unknown> {
  try {
    const inflated = new Blob([unpadText(padded)]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    return JSON.parse(await new Response(inflated).text()) as unknown
  } catch (cause) {
    throw new LoadError('unexpected', path, { cause })
  }
}
