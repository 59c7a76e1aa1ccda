import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { workerData } from 'node:worker_threads'
import { createPageRenderer } from '../../app/server.tsx'
import { feedPath } from '../../content/address/paths.ts'
import type { Archive } from '../../content/archive/archive.ts'
import { writeArchiveFiles } from '../data/archiveFiles.ts'
import { createFileArchive } from '../data/fileArchive.ts'
import { readFeed } from '../feeds/feed.ts'
import { feedFormatsOf } from '../feeds/feedFormats.ts'
import { formatFeed } from '../feeds/formatFeed.ts'
import { addressOf } from '../site/site.ts'
import { answerBatches } from '../tasks/runInWorkers.ts'
import type { IllustratedTask, RenderTask, RenderWorkerData } from '../tasks/tasks.ts'
import { createPageAssembler } from './createPageAssembler.ts'
import type { ArticleHead } from './pageFacts.ts'
import { pageHead } from './pageHead.ts'
import { readPageList } from './pageList.ts'
import { redirectPage } from './redirectPage.ts'

const { site, folder } = workerData as RenderWorkerData
const archive = createFileArchive(folder)
const assemblePage = createPageAssembler(site)
const renderPage = createPageRenderer((question) => question(archive), site.base)

answerBatches<RenderTask, string | null>(makeFiles, ({ path }) => `${path} could not be rendered`)

/** Resolves to the path of a page that is not to be indexed, else to null. */
async function makeFiles(task: RenderTask): Promise<string | null> {
  if (task.as === 'archive') await writeArchiveFiles(archive, site, folder)
  else if (task.as === 'feeds') await writeFeeds(task.path)
  else {
    const { page, address } = await makePage(task)
    write(task.file, page)
    if (address !== task.path) return task.path
  }
  return null
}

/** A page, and the path that is its address: another one's where it is but a view of that, none where it is no page at all. */
async function makePage({ path, as, image, isLinked }: IllustratedTask): Promise<{ page: Buffer | string; address: string | null }> {
  if (as === 'redirect') return { page: redirectPage(site.base, addressOf(site, path), path), address: path }
  const page = await renderPage(path)
  const isAnyAddress = page.route === 'not-found'
  const slug = page.route === 'article' ? path.split('/')[2] : undefined
  const story = slug === undefined ? null : await articleHead(archive, slug)
  const head = pageHead(site, page.title, page.meta, story, image, await readPageList(archive, path))
  return {
    page: assemblePage({ ...page, path: isAnyAddress ? null : path, isFallback: isAnyAddress, isLinked }, head),
    address: page.meta.path,
  }
}

async function writeFeeds(path: string): Promise<void> {
  const feed = await readFeed(archive, site, path)
  for (const format of feedFormatsOf(path)) write(feedPath(path, format).slice(1), formatFeed(site, feed, format))
}

/** One file at a time a worker, so waiting for the disk in between would only add turns of the event loop. */
function write(path: string, content: Buffer | string): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

async function articleHead(from: Archive, slug: string): Promise<ArticleHead> {
  const [article, { companies }] = await Promise.all([from.article(slug), from.manifest()])
  const named = companies.filter(({ id }) => article.companies.includes(id))
  return { article, labels: Object.fromEntries(named.map((company) => [company.id, company])) }
}
