import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close as closeSearchIndexer } from 'pagefind'
import type { ViteBuilder } from 'vite'
import { feedPath, TIMELINE_PATH, wholeListPath } from '../content/address/paths.ts'
import { buildCode, isCodeKept, nameCode } from './buildCode.ts'
import { SiteFiles } from './cache/siteFiles.ts'
import { CheckedArticles } from './check/checkedArticles.ts'
import { publishPictures } from './check/picture/publishPictures.ts'
import { publishContent } from './check/publishContent.ts'
import { readContent } from './check/readContent.ts'
import { refuseEmptyArchive } from './check/refuseEmptyArchive.ts'
import type { ReadSite } from './check/site/readSite.ts'
import type { SiteFolder } from './check/site/readSiteFolder.ts'
import { writeOwnFiles } from './check/site/writeOwnFiles.ts'
import { bundleAside } from './code/bundleAside.ts'
import type { Content } from './content.ts'
import { writeDataFiles } from './data/dataFiles.ts'
import type { Warning } from './faults/fault.ts'
import { feedFormatsOf } from './feeds/feedFormats.ts'
import { robotsFile } from './feeds/robots.ts'
import { writeSitemaps } from './feeds/sitemaps.ts'
import { checkHostLimits } from './host/checkHostLimits.ts'
import { needsPolicyInPages } from './host/hostFacts.ts'
import { planForHost } from './host/planForHost.ts'
import type { Redirect } from './host/redirects.ts'
import { indexText } from './indexText.ts'
import { writeApp } from './install/writeApp.ts'
import { makePages } from './makePages.ts'
import { WORKER_FILE, writeOffline } from './offline/writeOffline.ts'
import type { BuildFolders } from './output/buildFolders.ts'
import { checkCacheFolder } from './output/checkCacheFolder.ts'
import { checkOutFolder } from './output/checkOutFolder.ts'
import { compressSite } from './output/compressSite.ts'
import { copyPublic } from './output/copyPublic.ts'
import { keptNames } from './output/keptNames.ts'
import { lockOutput } from './output/lockOutput.ts'
import { ownFiles } from './output/ownFiles.ts'
import { removeAside } from './output/removeAside.ts'
import { replaceSite } from './output/replaceSite.ts'
import { listFiles } from './output/writtenFiles.ts'
import type { Progress } from './progress/createProgress.ts'
import { quietLogger } from './progress/quietLogger.ts'
import { type Weight, weighFiles } from './progress/weighFiles.ts'
import { nameSearchIndex } from './search/nameSearchIndex.ts'
import { searchCode } from './search/searchCode.ts'
import { loadSearchEngine, nameSearchEngine } from './search/searchEngine.ts'
import { drawShareImages } from './shareImages/drawShareImages.ts'
import { IMAGE_WORKER, imageTools } from './shareImages/imageTools.ts'
import { planShareImages } from './shareImages/planShareImages.ts'
import { describeForHeads } from './site/describeForHeads.ts'
import { inLanguage } from './site/inLanguage.ts'
import { linkedFiles } from './site/linkedFiles.ts'
import { rootUrl, type SiteOptions } from './site/options.ts'
import type { Site } from './site/site.ts'
import type { PageWords } from './styles/pageWords.ts'
import { resolveFewestJoint } from './tasks/fewestJoint.ts'
import { ownRedirectTasks } from './tasks/ownRedirectTasks.ts'
import { pageTasks } from './tasks/pageTasks.ts'
import type { PageTask } from './tasks/tasks.ts'

export interface BuiltSite {
  content: Content
  /** Of the content, of its images, and of what the host may refuse. */
  warnings: Warning[]
  /** Preview images, and how many of them no build had drawn before. */
  imageCount: number
  drawn: number
  /** Pages and feeds that were made, and that a build before had made from the same. */
  made: number
  taken: number
  weights: Weight[]
}

/**
 * Builds the whole site. Where it goes and the content are checked before anything is written, and the last good output is
 * replaced only by a whole new one. What builds before have made from the same is taken over from the cache; what comes out is
 * what a build from nothing gives. `readWords` tells what the code of each page names, once the client has been built.
 * @throws OutFolderFault, ContentFaults, HostFault, or whatever stops the bundler or a page.
 */
export async function buildSite(
  builder: ViteBuilder,
  { site: options, read, accent }: SiteFolder,
  folders: BuildFolders,
  readWords: () => PageWords,
  progress: Progress,
): Promise<BuiltSite> {
  const { root, base, publicDir, logger } = builder.config
  const isKept = keptNames(options.keep)
  const { says, replaceable, isConfirmed } = checkOutFolder(folders, { ...options, root, publicDir, isKept })
  checkCacheFolder(options.cache, folders.final)
  const unlock = lockOutput(options.cache, folders.final)
  logger.info(says)
  const write: Write = (path, bytes) => writeFile(folders.site, path, bytes)
  // Copies beside unchanged texts would be missed.
  const last = replaceable === 'written' && !options.precompress ? folders.final : null
  const siteFiles = new SiteFiles(folders.site, last)
  try {
    const key = nameCode(builder)
    const bundled = isCodeKept(builder, key, options.cache) ? '' : bundleAside(join(options.content, 'articles'))
    const reading = progress.begin('Reading the content')
    const checked = new CheckedArticles(options.cache, key, options.content)
    const content = readChecked(options, publicDir, checked, read)
    reading.end()
    const bundling = progress.begin('Bundling the code')
    const said = await bundled
    if (said !== '') logger.warn(said)
    for (const environment of Object.values(builder.environments)) environment.logger = quietLogger(environment.logger, progress.clear)
    const code = await buildCode(builder, key, options.cache, folders, readWords)
    bundling.end()

    const { files, linked } = linkedFiles({ ...code.pages, base })
    const template = inLanguage(readFileSync(join(root, 'index.html'), 'utf8'))
    const url = rootUrl(options.url, base)
    const policyInPages = needsPolicyInPages(options.host, base)
    const worker = read.description.worksOffline ? base + WORKER_FILE : null
    const own = { url, base, policyInPages, hasOembed: options.oembed, template, linked, worker }
    const site: Site = { ...code.pages, ...describeForHeads(read.description), ...own }
    for (const [path, text] of files) write(path, text)
    copyPublic(publicDir, folders.site)
    writeOwnFiles(options.content, read, accent, write)
    publishContent(options.content, content, write, (digest, path) => checked.publish(digest, path, siteFiles))
    publishPictures(options.content, content, options.cache, siteFiles)

    const fewestJoint = resolveFewestJoint(content.articles, options)
    const tasks = [...pageTasks(content, fewestJoint, options.wholeArticles), ...ownRedirectTasks(read.redirects)]
    const pages = writeForHost(site, options, tasks, ownFiles(publicDir, folders.final, isKept), write)
    const engine = await loadSearchEngine()
    const indexer = searchCode(root)
    const search = nameSearchIndex(content, nameSearchEngine(engine), indexer)
    const blocks = writeDataFiles(content, search, fewestJoint, write)
    const pageTexts = new Map(
      read.pages.map(({ id, title, description, blocks: text }) => [id, JSON.stringify([title, description, text])]),
    )
    const digests = { blocks, pageTexts, articles: new Map(content.articles.map(({ card, digest }) => [card.slug, digest])) }
    for (const [name, bytes] of engine) write(`data/${search.engine}/${name}`, bytes)

    const plan = planShareImages(content, pages, options, imageTools(code.imageCode))
    const cache = join(options.cache, 'previews')
    const workerFile = join(folders.server, IMAGE_WORKER)
    const drawn = await drawShareImages(plan.drawings, { cache, site: siteFiles, workerFile, progress })
    const isPublishers = (path: string) => existsSync(join(publicDir, path))
    writeApp(
      {
        base,
        image: plan.imageOf(TIMELINE_PATH).path,
        isOwn: isPublishers,
        read: (path) => readFileSync(join(folders.site, path), 'utf8'),
      },
      write,
    )
    const illustrated = pages.map((task) => ({ ...task, image: plan.imageOf(wholeListPath(task.path)) }))
    // Each has one processor, for as long as both are at work.
    const [{ unlisted, made, taken, unchanged }] = await Promise.all([
      makePages(illustrated, site, digests, { key, cache: options.cache, last, folders }, progress),
      indexText(content, search, { code: indexer, cache: options.cache, site: siteFiles, write }, progress),
    ])
    const listed = pages.filter(({ path, as }) => as !== 'redirect' && !unlisted.has(path))
    writeForCrawlers(site, options, content, listed, write)
    // One that was taken over in vain at first is told twice.
    const stays = [...new Map([...siteFiles.unchanged, ...unchanged].map((file) => [file.path, file])).values()]
    await writeOffline({ site, folder: folders.site, find: (path) => siteFiles.find(path), stays }, write)
    if (options.precompress) await compressSite(folders.site, progress)

    const fresh = listFiles(folders.site).map((path) => ({ path, bytes: statSync(join(folders.site, path)).size }))
    const written = [...fresh, ...stays]
    const refusals = checkHostLimits(options.host, written)
    replaceSite({ ...folders, replaceable, isConfirmed, isKept, unchanged: stays.map(({ path }) => path) })
    const warnings = [...content.warnings, ...plan.warnings, ...refusals]
    return { content, warnings, imageCount: plan.drawings.length, drawn, made, taken, weights: weighFiles(written) }
  } finally {
    await closeSearchIndexer()
    rmSync(folders.site, { recursive: true, force: true })
    rmSync(folders.server, { recursive: true, force: true })
    removeAside(folders)
    unlock()
  }
}

type Write = (path: string, bytes: string | Uint8Array) => void

/** What was found of an article is kept also where another one has a fault. */
function readChecked({ content: folder, day }: SiteOptions, publicDir: string, checked: CheckedArticles, site: ReadSite): Content {
  try {
    const content = readContent(folder, { drafts: false, today: day, publicDir, checked, site })
    refuseEmptyArchive(folder, content)
    return content
  } finally {
    checked.save()
  }
}

/** Writes what the host reads. The pages that remain to be made: it leads on by itself where it can. */
function writeForHost(
  site: Site,
  { host, precompress }: SiteOptions,
  tasks: readonly PageTask[],
  isTaken: ReturnType<typeof ownFiles>,
  write: Write,
): PageTask[] {
  const redirects = tasks.flatMap(redirectsOf)
  const { files, redirectPages } = planForHost(host, { site, redirects, precompress, isTaken })
  for (const { path, text } of files) write(path, text)
  const remaining = new Set(redirectPages.map(({ from }) => from))
  return tasks.filter((task) => task.as !== 'redirect' || redirectsOf(task).some(({ from }) => remaining.has(from)))
}

/** What a host is to be told of a page that leads on, and of the feeds that do so with it. */
function redirectsOf({ as, path, file, movesFeeds }: PageTask): Redirect[] {
  if (as !== 'redirect') return []
  const from = file.endsWith('/index.html') ? `/${dirname(file)}/` : `/${file}`
  const feeds = movesFeeds ? feedFormatsOf(path).map((format) => ({ from: feedPath(from, format), to: feedPath(path, format) })) : []
  return [{ from, to: path }, ...feeds]
}

/** The sitemaps of the pages that are to be indexed, and robots.txt, which names them. */
function writeForCrawlers(site: Site, { robots, day }: SiteOptions, content: Content, pages: readonly PageTask[], write: Write): void {
  const paths = pages.map(({ path }) => path)
  writeSitemaps(site, content, paths, day, write)
  write('robots.txt', robotsFile(site, robots))
}

function writeFile(folder: string, path: string, text: string | Uint8Array): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
