import type { UnchangedFile } from '../cache/siteFiles.ts'
import { runInWorkers } from '../tasks/runInWorkers.ts'
import type { MadeFiles, RenderTask, RenderWorkerData } from '../tasks/tasks.ts'

/** What has become of all pages and feeds. */
export interface Prerendered {
  /** The paths of the pages that are not to be indexed. */
  unlisted: ReadonlySet<string>
  /** How many files were made, and how many taken over from a build before. */
  made: number
  taken: number
  /** Of these, what stays in the last site. */
  unchanged: UnchangedFile[]
}

/**
 * Makes pages, feeds and the archive's files on all processors, but for those that a build before has made from the same. What
 * is made goes straight to its files, so memory does not grow with the number of pages.
 * @throws Error naming the page that could not be rendered.
 */
export async function prerender(
  tasks: readonly RenderTask[],
  workerFile: string,
  workerData: RenderWorkerData,
  advance: (count: number) => void,
): Promise<Prerendered> {
  const pool = { workerFile, workerData, batch: 48, worthAWorker: 300, advance }
  const results = await runInWorkers<RenderTask, MadeFiles>(tasks, pool)
  return {
    unlisted: new Set(results.flatMap(({ unlisted }) => unlisted ?? [])),
    made: results.reduce((sum, { made }) => sum + made, 0),
    taken: results.reduce((sum, { taken }) => sum + taken, 0),
    unchanged: results.flatMap(({ unchanged }) => unchanged),
  }
}
