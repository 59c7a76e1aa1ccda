import { LoadError } from '../loadError.ts'
import { fetchFile } from './fetchFile.ts'

/** The file is shorter than what was asked of it. */
const NOT_SATISFIABLE = 416

/**
 * Fetches the bytes of a file from `start` until `end`. Hosts that know no ranges answer with the whole file, of which the part is
 * taken; where a range makes no sense on its way (some hosts compress the file and cut that), the whole file is asked for.
 * @throws LoadError
 */
export async function fetchRange(base: string, path: string, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  const ranged = await fetchPart(base, path, start, end).catch((error: unknown) => {
    if (error instanceof LoadError && error.failure === 'server' && error.cause === NOT_SATISFIABLE) return null
    throw error
  })
  const bytes = ranged ?? (await readBytes(await fetchFile(base, path, {}), path)).subarray(start)
  if (bytes.length < end - start) throw new LoadError('unexpected', path)
  return bytes.subarray(0, end - start)
}

/** The file from `start` on; null where what comes is another part. */
async function fetchPart(base: string, path: string, start: number, end: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const response = await fetchFile(base, path, { headers: { Range: `bytes=${start}-${end - 1}` } })
  if (response.status !== 206) return (await readBytes(response, path)).subarray(start)
  const isCompressed = response.headers.has('content-encoding')
  const from = /^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1]
  if (isCompressed || Number(from) !== start) {
    await response.body?.cancel()
    return null
  }
  return readBytes(response, path)
}

async function readBytes(response: Response, path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await response.arrayBuffer())
  } catch (cause) {
    throw new LoadError('offline', path, { cause })
  }
}
