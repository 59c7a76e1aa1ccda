import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { createPageRenderer } from '../app/server.tsx'
import { createAnswers } from '../content/answers.ts'
import type { Archive } from '../content/archive.ts'
import { createPageAssembler } from './createPageAssembler.ts'
import { createFileArchive } from './fileArchive.ts'
import { pageHead } from './pageHead.ts'
import { readPageList } from './pageList.ts'
import { redirectPage, shortPartnership } from './shortPartnership.ts'
import { addressOf, type Site } from './site.ts'
import type { ArticleHead } from './structuredData.ts'

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
  /** A prerendered page, a short one that stands in for it, or one that leads to the path. */
  as: 'page' | 'short page' | 'redirect'
}

/** What a worker answers to a batch of tasks. */
export type RenderReply = { ok: true; pages: number } | { ok: false; path: string; reason: string }

const { site, folder } = workerData as RenderWorkerData
const archive = createFileArchive(folder)
const assemblePage = createPageAssembler(site)
const renderPage = createPageRenderer(createAnswers(archive), site.base)

parentPort?.on('message', (tasks: PageTask[]) => void answerBatch(tasks))

async function answerBatch(tasks: readonly PageTask[]): Promise<void> {
  for (const task of tasks) {
    const { path, file } = task
    try {
      write(join(folder, file), await makePage(task))
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
      parentPort?.postMessage({ ok: false, path, reason } satisfies RenderReply)
      return
    }
  }
  parentPort?.postMessage({ ok: true, pages: tasks.length } satisfies RenderReply)
}

async function makePage({ path, as }: PageTask): Promise<Buffer | string> {
  if (as === 'redirect') return redirectPage(site.base, addressOf(site, path), path)
  if (as === 'short page') {
    const { html, meta } = await shortPartnership(archive, site, path)
    const page = { html, answers: '[]', route: 'partnership', standsIn: true }
    return assemblePage(page, pageHead(site, `${meta.title} · ${site.name}`, meta, null))
  }
  const page = await renderPage(path)
  const slug = page.route === 'article' ? path.split('/')[2] : undefined
  const story = slug === undefined ? null : await articleHead(archive, slug)
  const head = pageHead(site, page.title, page.meta, story, await readPageList(archive, path))
  return assemblePage({ ...page, standsIn: page.route === 'not-found' }, head)
}

/** One page at a time a worker, so waiting for the disk in between would only add turns of the event loop. */
function write(file: string, page: Buffer | string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, page)
}

async function articleHead(from: Archive, slug: string): Promise<ArticleHead> {
  const [article, { companies }] = await Promise.all([from.article(slug), from.manifest()])
  const named = companies.filter(({ id }) => article.companies.includes(id))
  return { article, labels: Object.fromEntries(named.map((company) => [company.id, company])) }
}
