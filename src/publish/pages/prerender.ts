import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { FileStore } from '../cache/fileStore.ts'
import { RecordStore } from '../cache/recordStore.ts'
import { SiteFiles, type UnchangedFile } from '../cache/siteFiles.ts'
import { ArchiveFacts } from '../data/archiveFacts.ts'
import { createFileArchive } from '../data/fileArchive.ts'
import { runInWorkers } from '../tasks/runInWorkers.ts'
import type { RenderTask } from '../tasks/tasks.ts'
import { openFiles } from './keptFiles.ts'
import type { MadeFiles, RenderWorkerData, TaskRecord } from './renderWork.ts'

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
 * Makes pages, feeds and the archive's files on all processors, but for those that a build before has made from the same: where
 * everything that a page asked of the archive has the same answers as then, it is not even asked. What is made goes straight to
 * its files, so memory does not grow with the number of pages.
 * @throws Error naming the page that could not be rendered.
 */
export async function prerender(
  tasks: readonly RenderTask[],
  workerFile: string,
  workerData: RenderWorkerData,
  advance: (count: number) => void,
): Promise<Prerendered> {
  const { folder, last, cache, code, digests } = workerData
  const records = new RecordStore<TaskRecord>(join(cache, 'made', code.slice(0, 24)))
  const store = openFiles(cache)
  const site = new SiteFiles(folder, last)
  const facts = await ArchiveFacts.of(
    createFileArchive((path) => site.find(path)),
    digests,
  )
  const unlisted = new Set<string>()
  let taken = 0
  const take = (task: RenderTask): boolean => {
    const record = records.get(nameOf(task))
    if (!record || !isDeepStrictEqual(record.task, task) || !isTrue(record, facts) || !isKept(record, store)) return false
    if (!record.files.every(([path, key]) => site.take(store, key, path))) return false
    records.keep(nameOf(task), record)
    if (record.unlisted !== null) unlisted.add(record.unlisted)
    taken += record.files.length
    advance(1)
    return true
  }
  const remaining = tasks.filter((task) => !take(task))
  const pool = { workerFile, workerData, batch: 48, worthAWorker: 300, advance }
  const results = await runInWorkers<RenderTask, MadeFiles>(remaining, pool)
  let made = 0
  for (const result of results) {
    made += result.made
    taken += result.taken
    // What the workers have taken is in use as well.
    for (const key of [...result.pieces, ...(result.record?.files ?? []).map(([, key]) => key)]) store.use(key)
    if (!result.record) continue
    if (result.record.unlisted !== null) unlisted.add(result.record.unlisted)
    records.put(nameOf(result.record.task), result.record)
  }
  records.save()
  store.save()
  store.forgetOld()
  return { unlisted, made, taken, unchanged: [...site.unchanged, ...results.flatMap(({ unchanged }) => unchanged)] }
}

function nameOf(task: RenderTask): string {
  return `${task.as} ${'file' in task ? task.file : 'at' in task ? task.at : task.path}`
}

function isTrue({ trace }: TaskRecord, facts: ArchiveFacts): boolean {
  return trace.every(([question, answer]) => facts.answer(question) === answer)
}

function isKept({ files }: TaskRecord, store: FileStore): boolean {
  return files.every(([, key]) => store.has(key))
}
