import { workerData } from 'node:worker_threads'
import { createPageLoader } from '../../app/server.tsx'
import { feedPath } from '../../content/address/paths.ts'
import type { Manifest } from '../../content/archive/manifest.ts'
import { SiteFiles } from '../cache/siteFiles.ts'
import { ArchiveFacts } from '../data/archiveFacts.ts'
import { writeArchiveFiles } from '../data/archiveFiles.ts'
import { createFileArchive } from '../data/fileArchive.ts'
import { traceArchive } from '../data/traceArchive.ts'
import { createFeedFormatter } from '../feeds/createFeedFormatter.ts'
import { readFeed } from '../feeds/feed.ts'
import { feedFormatsOf } from '../feeds/feedFormats.ts'
import { type DescribedPage, describeOembed } from '../oembed/describeOembed.ts'
import { oembedLink, oembedPath } from '../oembed/oembedLink.ts'
import { answerBatches } from '../tasks/runInWorkers.ts'
import type { ArchiveTask, IllustratedTask, RenderTask } from '../tasks/tasks.ts'
import { articleExcerpt } from './articleExcerpt.ts'
import { createPageAssembler } from './createPageAssembler.ts'
import { KeptFiles } from './keptFiles.ts'
import type { ArticleHead } from './pageFacts.ts'
import { pageHead } from './pageHead.ts'
import { readPageList } from './pageList.ts'
import { redirectPage } from './redirectPage.ts'
import type { MadeFiles, RenderWorkerData } from './renderWork.ts'

const { site, folder, last, cache, code, digests } = workerData as RenderWorkerData
const siteFiles = new SiteFiles(folder, last)
const archive = createFileArchive((path) => siteFiles.find(path))
const files = new KeptFiles(cache, siteFiles, code)
const assemblePage = createPageAssembler(site)
const formatFeed = createFeedFormatter(site)
/** Set anew for each task, so that what it asks is noted. */
let traced = archive
const loadPage = createPageLoader((question) => question(traced), site.base)
let facts: ArchiveFacts | null = null

answerBatches<RenderTask, MadeFiles>(
  makeFiles,
  ({ path }) => `${path} could not be rendered`,
  () => files.save(),
)

async function makeFiles(task: RenderTask): Promise<MadeFiles> {
  const { made, taken } = files
  if (task.as === 'archive') {
    await writeArchiveFiles({ archive, site, folder, find: (path) => siteFiles.find(path), digests: digests.articles }, (parts, make) =>
      files.piece(parts, make),
    )
    return { record: null, pieces: files.pieces, made: 0, taken: 0, unchanged: [] }
  }
  facts ??= await ArchiveFacts.of(archive, digests)
  const tracing = traceArchive(archive, facts)
  traced = tracing.archive
  const unlisted = await makeTask(task)
  const record = { task, trace: tracing.trace(), files: files.keys.splice(0), unlisted }
  return { record, pieces: [], made: files.made - made, taken: files.taken - taken, unchanged: siteFiles.unchanged.splice(0) }
}

/** Resolves to the path of a page that is not to be indexed, else to null. */
async function makeTask(task: Exclude<RenderTask, ArchiveTask>): Promise<string | null> {
  if (task.as === 'feeds') await makeFeeds(task.path, task.at)
  else if (task.as === 'redirect') await makeRedirect(task)
  else if (task.as === 'excerpt') await makeExcerpt(task)
  else if ((await makePage(task)) !== task.path) return task.path
  return null
}

/** Resolves to the path that is the page's address: another one's where it is but a view of that, none where it is no page at all, or one that is not to be found. */
async function makePage({ path, file, image, isLinked }: IllustratedTask): Promise<string | null> {
  const { answers, route, title, meta, render } = await loadPage(path)
  const isFallback = route === 'not-found' || route === 'offline'
  const story = route === 'article' ? await articleHead(slugOf(path)) : null
  const own = pageHead(site, title, meta, story, image, await readPageList(traced, path))
  const head = await withOembed(own, { route, path, meta, image, article: story?.article ?? null })
  const page = { answers, route, path: isFallback ? null : path, isFallback, isLinked }
  await files.add(file, [JSON.stringify(page), head], async () => assemblePage({ ...page, html: await render() }, head))
  return meta.unlisted ? null : meta.path
}

/** The head with the way to the file that tells others how to show the page; where it has one, that is made as well. */
async function withOembed(head: string, page: DescribedPage): Promise<string> {
  const oembed = describeOembed(site, page)
  if (oembed === null) return head
  const text = JSON.stringify(oembed)
  await files.add(oembedPath(page.path).slice(1), ['oembed', text], async () => text)
  return `${head}\n${oembedLink(site, page.path, oembed)}`
}

async function makeRedirect({ path, file }: IllustratedTask): Promise<void> {
  await files.add(file, ['redirect', path], async () => redirectPage(site, path))
}

async function makeExcerpt({ path, file, image, isLinked }: IllustratedTask): Promise<void> {
  const { article, labels } = await articleHead(slugOf(path))
  const { html, title, meta, story } = articleExcerpt(site, article, labels)
  const head = await withOembed(pageHead(site, title, meta, story, image), { route: 'article', path, meta, image, article })
  const page = { html, answers: '[]', route: 'article', path, isFallback: true, isExcerpt: true, isLinked }
  await files.add(file, [JSON.stringify(page), head], async () => assemblePage(page, head))
}

async function makeFeeds(path: string, at = path): Promise<void> {
  const feed = await readFeed(traced, site, path)
  const parts = [JSON.stringify(feed)]
  for (const format of feedFormatsOf(path)) {
    await files.add(feedPath(at, format).slice(1), ['feed', format, ...parts], async () => formatFeed(feed, format))
  }
}

/** The slug in the path of an article's page. */
function slugOf(path: string): string {
  return path.split('/')[2] ?? ''
}

async function articleHead(slug: string): Promise<ArticleHead> {
  const [article, manifest] = await Promise.all([traced.article(slug), traced.manifest()])
  return { article, labels: labelsOf([...article.companies, ...article.mentions], manifest) }
}

function labelsOf(ids: readonly string[], { labels }: Manifest): ArticleHead['labels'] {
  return Object.fromEntries(ids.flatMap((id) => labels.get(id) ?? []).map((company) => [company.id, company]))
}
