import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { createPageRenderer } from '../app/server.tsx'
import { createAnswers } from '../content/answers.ts'
import type { Archive } from '../content/archive.ts'
import { labelsOf } from '../content/listing.ts'
import { createPageAssembler } from './createPageAssembler.ts'
import { createFileArchive } from './fileArchive.ts'
import { type ArticleHead, pageHead } from './pageHead.ts'
import type { Site } from './site.ts'

/** What a worker is started with. */
export interface RenderWorkerData {
  site: Site
  /** The folder of the site that is being built; its data files and articles are already there. */
  folder: string
}

/** A page to make: the path that the routes know, and the file for it, relative to the folder. */
export interface PageTask {
  path: string
  file: string
}

/** What a worker answers to a batch of tasks. */
export type RenderReply = { ok: true; pages: number } | { ok: false; path: string; reason: string }

const { site, folder } = workerData as RenderWorkerData
const archive = createFileArchive(folder)
const assemblePage = createPageAssembler(site)
const renderPage = createPageRenderer(createAnswers(archive), site.base)

parentPort?.on('message', (tasks: PageTask[]) => void answerBatch(tasks))

async function answerBatch(tasks: readonly PageTask[]): Promise<void> {
  for (const { path, file } of tasks) {
    try {
      await writePage(path, join(folder, file))
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
      parentPort?.postMessage({ ok: false, path, reason } satisfies RenderReply)
      return
    }
  }
  parentPort?.postMessage({ ok: true, pages: tasks.length } satisfies RenderReply)
}

async function writePage(path: string, file: string): Promise<void> {
  const page = await renderPage(path)
  const slug = page.route === 'article' ? path.split('/')[2] : undefined
  const story = slug === undefined ? null : await articleHead(archive, slug)
  // One page at a time a worker, so waiting for the disk in between would only add turns of the event loop.
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, assemblePage(page, pageHead(site, page.title, page.meta, story)))
}

async function articleHead(from: Archive, slug: string): Promise<ArticleHead> {
  const [article, manifest] = await Promise.all([from.article(slug), from.manifest()])
  return { article, labels: labelsOf(manifest, article.companies) }
}
