import { join } from 'node:path'
import type { Progress } from '../progress/createProgress.ts'
import { runInWorkers } from '../tasks/runInWorkers.ts'
import type { Drawing } from './drawing.ts'
import { ImageCache } from './imageCache.ts'
import type { ImageWorkerData } from './imageWorker.ts'

interface DrawingFolders {
  /** Where drawn images are kept from build to build. */
  cache: string
  /** The folder of the site that is being built. */
  site: string
  workerFile: string
  progress?: Progress
}

/**
 * Puts images into the site, drawing those that no build has drawn before. Returns how many these were.
 * @throws Error naming the page whose image could not be drawn.
 */
export async function drawShareImages(
  drawings: readonly Drawing[],
  { cache: folder, site, workerFile, progress }: DrawingFolders,
): Promise<number> {
  const cache = new ImageCache(folder)
  const missing = drawings.filter(({ key }) => !cache.has(key))
  const workerData: ImageWorkerData = { cache: folder }
  const phase = missing.length > 0 ? progress?.begin('Drawing preview pictures', missing.length) : undefined
  await runInWorkers(missing, { workerFile, workerData, batch: 8, worthAWorker: 40, ...(phase && { advance: phase.advance }) })
  phase?.end()
  for (const { key, path } of drawings) cache.copy(key, join(site, path))
  cache.forgetOld()
  return missing.length
}
