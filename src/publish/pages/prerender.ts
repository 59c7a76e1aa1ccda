import { runInWorkers } from '../tasks/runInWorkers.ts'
import type { RenderTask, RenderWorkerData } from '../tasks/tasks.ts'

/**
 * Renders pages, feeds and the archive's files to disk on all processors. What is made goes straight to its files, so
 * memory does not grow with the number of pages. Resolves to the paths of the pages that are not to be indexed.
 * @throws Error naming the page that could not be rendered.
 */
export async function prerender(tasks: readonly RenderTask[], workerFile: string, workerData: RenderWorkerData): Promise<Set<string>> {
  const unlisted = await runInWorkers<RenderTask, string | null>(tasks, { workerFile, workerData, batch: 48, worthAWorker: 300 })
  return new Set(unlisted.filter((path) => path !== null))
}
