import { FileStore } from '../cache/fileStore.ts'
import type { SiteFiles } from '../cache/siteFiles.ts'
import type { Progress } from '../progress/createProgress.ts'
import { runInWorkers } from '../tasks/runInWorkers.ts'
import type { Drawing } from './drawing.ts'
import type { ImageWorkerData } from './imageWorker.ts'

interface DrawingFolders {
  /** Where drawn images are kept from build to build. */
  cache: string
  site: SiteFiles
  workerFile: string
  progress?: Progress
}

/**
 * Puts images into the site, drawing those that no build has drawn before. Returns how many these were.
 * @throws Error naming the page whose image could not be drawn.
 */
export async function drawShareImages(
  drawings: readonly Drawing[],
  { cache, site, workerFile, progress }: DrawingFolders,
): Promise<number> {
  const store = new FileStore(cache, 'png')
  const missing = drawings.filter(({ key, path }) => !site.take(store, key, path.slice(1)))
  const workerData: ImageWorkerData = { cache, site: site.folder }
  const phase = missing.length > 0 ? progress?.begin('Drawing preview pictures', missing.length) : undefined
  await runInWorkers(missing, { workerFile, workerData, batch: 8, worthAWorker: 40, ...(phase && { advance: phase.advance }) })
  phase?.end()
  // Those that the workers have drawn are in use as well.
  for (const { key } of missing) store.use(key)
  store.save()
  store.forgetOld()
  return missing.length
}
