import type { UnchangedFile } from '../cache/siteFiles.ts'
import type { Digests } from '../data/archiveFacts.ts'
import type { Trace } from '../data/traceArchive.ts'
import type { Site } from '../site/site.ts'
import type { RenderTask } from '../tasks/tasks.ts'

/** What a worker is started with. */
export interface RenderWorkerData {
  site: Site
  /** The folder of the site that is being built; its data files and articles are already there. */
  folder: string
  /** The folder of the last site, whose unchanged files stay where they are; `null` where there is none. */
  last: string | null
  /** The folder in which builds keep what the next one may take over. */
  cache: string
  /** Names the code that makes pages, and what all of them share: whatever else has this name has been made by the same. */
  code: string
  digests: Digests
}

/** What a task was made from, and what it gave: where all of this is as it was, it need not be done again. */
export interface TaskRecord {
  /** The task itself. */
  task: RenderTask
  trace: Trace
  /** The paths of its files, with their names in the cache. */
  files: [path: string, key: string][]
  /** The path of a page that is not to be indexed, else `null`. */
  unlisted: string | null
}

/** What has become of a task. */
export interface MadeFiles {
  /** `null` for the archive's files, of which only pieces are kept. */
  record: TaskRecord | null
  /** The names of these in the cache. */
  pieces: string[]
  /** How many files were made, and how many taken over from a build before. */
  made: number
  taken: number
  /** Of these, what stays in the last site. */
  unchanged: UnchangedFile[]
}
