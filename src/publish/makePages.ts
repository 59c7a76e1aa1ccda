import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Digests } from './data/archiveFacts.ts'
import { ARCHIVE_TASK } from './data/archiveFiles.ts'
import type { BuildFolders } from './output/buildFolders.ts'
import { type Prerendered, prerender } from './pages/prerender.ts'
import type { Progress } from './progress/createProgress.ts'
import type { Site } from './site/site.ts'
import { withFeeds } from './tasks/feedTasks.ts'
import type { IllustratedTask } from './tasks/tasks.ts'

interface PagePlaces {
  /** The name of the code. */
  key: string
  cache: string
  /** The last site, as far as it can stay. */
  last: string | null
  folders: BuildFolders
}

/** Makes all pages and feeds and the archive's files, and tells how far it is. */
export async function makePages(
  pages: readonly IllustratedTask[],
  site: Site,
  digests: Digests,
  { key, cache, last, folders }: PagePlaces,
  progress: Progress,
): Promise<Prerendered> {
  const tasks = [ARCHIVE_TASK, ...withFeeds(pages)]
  const phase = progress.begin('Making pages and feeds', tasks.length)
  // What all pages are made of: the code, and the site that it makes them for.
  const code = createHash('sha256')
    .update(JSON.stringify([key, site]))
    .digest('hex')
  const worker = join(folders.server, 'renderWorker.mjs')
  return prerender(tasks, worker, { site, folder: folders.site, last, cache, code, digests }, phase.advance).finally(phase.end)
}
