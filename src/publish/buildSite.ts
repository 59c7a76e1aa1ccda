import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close as closeSearchIndexer } from 'pagefind'
import type { ViteBuilder } from 'vite'
import type { Article } from '../content/article/article.ts'
import { parseArticle } from '../content/article/parseArticle.ts'
import { buildCode, nameCode } from './buildCode.ts'
import { CheckedArticles } from './check/checkedArticles.ts'
import { publishContent } from './check/publishContent.ts'
import { readContent } from './check/readContent.ts'
import type { Content } from './content.ts'
import { ARCHIVE_TASK } from './data/archiveFiles.ts'
import { writeDataFiles } from './data/dataFiles.ts'
import type { Warning } from './faults/fault.ts'
import { robotsFile } from './feeds/robots.ts'
import { writeSitemaps } from './feeds/sitemaps.ts'
import type { BuildFolders } from './output/buildFolders.ts'
import { checkOutFolder } from './output/checkOutFolder.ts'
import { replaceSite } from './output/replaceSite.ts'
import { prerender } from './pages/prerender.ts'
import { nameSearchIndex } from './search/nameSearchIndex.ts'
import { loadSearchEngine, nameSearchEngine } from './search/searchEngine.ts'
import { writeSearchIndex } from './search/writeSearchIndex.ts'
import { drawShareImages } from './shareImages/drawShareImages.ts'
import { drawingTools } from './shareImages/imageKey.ts'
import { planShareImages } from './shareImages/planShareImages.ts'
import { headersFile } from './site/headers.ts'
import { linkedFiles } from './site/linkedFiles.ts'
import { rootUrl, type SiteOptions } from './site/options.ts'
import type { Site } from './site/site.ts'
import type { PageWords } from './styles/pageWords.ts'
import { withFeeds } from './tasks/feedTasks.ts'
import { resolveFewestJoint } from './tasks/fewestJoint.ts'
import { pageTasks } from './tasks/pageTasks.ts'
import type { PageTask } from './tasks/tasks.ts'

export interface BuiltSite {
  content: Content
  /** Of the content and of its images. */
  warnings: Warning[]
  /** Preview images, and how many of them no build had drawn before. */
  imageCount: number
  drawn: number
  /** Pages and feeds that were made, and that a build before had made from the same. */
  made: number
  taken: number
}

/**
 * Builds the whole site. Where it goes and the content are checked before anything is written, and the last good output is
 * replaced only by a whole new one. `readWords` tells what the code of each page names, once the client has been built.
 * @throws OutFolderFault, ContentFaults, or whatever stops the bundler or a page.
 */
export async function buildSite(
  builder: ViteBuilder,
  options: SiteOptions,
  folders: BuildFolders,
  readWords: () => PageWords,
): Promise<BuiltSite> {
  const { root, base, publicDir, logger } = builder.config
  const { says, replaceable, isConfirmed } = checkOutFolder(folders, { ...options, root, publicDir })
  logger.info(says)
  try {
    const key = nameCode(builder, options)
    const checked = new CheckedArticles(options.cache, key, options.content)
    const content = readChecked(options.content, publicDir, checked)
    const fewestJoint = resolveFewestJoint(content.articles, options)
    const pages = pageTasks(content, fewestJoint, options.wholeArticles)
    const plan = planShareImages(content, pages, options, drawingTools())
    const code = await buildCode(builder, key, options.cache, folders, readWords)
    const url = rootUrl(options.url, base)
    const template = readFileSync(join(root, 'index.html'), 'utf8')
    const { files, linked } = linkedFiles({ ...code, base })
    const site: Site = { ...code, name: options.name, url, base, licence: options.licence, template, linked }
    for (const [path, text] of files) writeFile(folders.site, path, text)
    copyPublic(publicDir, folders.site)
    const write = (path: string, text: string | Uint8Array) => writeFile(folders.site, path, text)
    publishContent(options.content, content, write, (digest, path) => checked.publish(digest, join(folders.site, path)))
    writeFile(folders.site, '_headers', headersFile(site))
    const engine = await loadSearchEngine()
    const search = nameSearchIndex(content, nameSearchEngine(engine))
    writeDataFiles(content, search, fewestJoint, (path, text) => writeFile(folders.site, path, text))
    for (const [name, bytes] of engine) writeFile(folders.site, `data/${search.engine}/${name}`, bytes)
    const worker = join(folders.server, 'renderWorker.mjs')
    const cache = join(options.cache, 'previews')
    const drawn = await drawShareImages(plan.drawings, { cache, site: folders.site, workerFile: join(folders.server, 'imageWorker.mjs') })
    const illustrated = pages.map((task) => ({ ...task, image: plan.imageOf(task.path) }))
    // The indexer is a process of its own, so it works while the pages are made.
    const digests = content.articles.map(({ digest }) => digest)
    const renderData = { site, folder: folders.site, cache: options.cache, code: namePages(key, site), digests }
    const [{ unlisted, made, taken }] = await Promise.all([
      prerender([ARCHIVE_TASK, ...withFeeds(illustrated)], worker, renderData),
      writeSearchIndex(content, search, articleReader(folders.site), (path, bytes) => writeFile(folders.site, path, bytes)),
    ])
    const listed = pages.filter(({ path, as }) => as !== 'redirect' && !unlisted.has(path))
    writeForCrawlers(site, options, content, listed, folders.site)
    replaceSite({ ...folders, replaceable, isConfirmed })
    return { content, warnings: [...content.warnings, ...plan.warnings], imageCount: plan.drawings.length, drawn, made, taken }
  } finally {
    await closeSearchIndexer()
    rmSync(folders.site, { recursive: true, force: true })
    rmSync(folders.server, { recursive: true, force: true })
    removeAside(folders)
  }
}

/** What was found of an article is kept also where another one has a fault. */
function readChecked(folder: string, publicDir: string, checked: CheckedArticles): Content {
  try {
    return readContent(folder, { drafts: false, publicDir, checked })
  } finally {
    checked.save()
  }
}

/** Names what all pages are made of: the code, and the site that it makes them for. */
function namePages(code: string, site: Site): string {
  return createHash('sha256')
    .update(JSON.stringify([code, site]))
    .digest('hex')
}

/** The sitemaps of the pages that are to be indexed, and robots.txt, which names them. */
function writeForCrawlers(site: Site, { robots }: SiteOptions, { articles }: Content, pages: readonly PageTask[], folder: string): void {
  const paths = pages.map(({ path }) => path)
  writeSitemaps(site, articles, paths, (path, text) => writeFile(folder, path, text))
  writeFile(folder, 'robots.txt', robotsFile(site, robots))
}

/** Removes a folder in a process of its own: to remove 10,000 pages takes as long as to make them, and nobody need wait. */
function removeAside({ work, replaced }: BuildFolders): void {
  if (existsSync(replaced)) {
    const script = 'const fs = require("fs"); fs.rmSync(process.argv[1], { recursive: true, force: true }); fs.rmdirSync(process.argv[2])'
    spawn(process.execPath, ['-e', script, replaced, work], { detached: true, stdio: 'ignore' }).unref()
  } else rmSync(work, { recursive: true, force: true })
}

/** What publishers put into public/ goes out as it is, but for the content. What a link leads to goes out, not the link. */
function copyPublic(publicDir: string, target: string): void {
  for (const name of existsSync(publicDir) ? readdirSync(publicDir) : []) {
    if (name === 'articles' || name === 'companies.json') continue
    cpSync(join(publicDir, name), join(target, name), { recursive: true, dereference: true })
  }
}

/** Reads articles as they are published. */
function articleReader(folder: string): (slug: string) => Article {
  return (slug) => parseArticle(JSON.parse(readFileSync(join(folder, `articles/${slug}.json`), 'utf8')) as unknown, slug)
}

function writeFile(folder: string, path: string, text: string | Uint8Array): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
