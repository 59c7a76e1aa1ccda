import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { normalizePath, type Plugin } from 'vite'
import { primaryLanguage } from '../content/search/searchLanguage.ts'
import { THIS_SITE } from '../content/site/thisSite.ts'
import { escapeHtml } from '../content/text/escapeHtml.ts'
import { buildCode, nameCode } from './buildCode.ts'
import { buildSite } from './buildSite.ts'
import { readSiteFolder } from './check/site/readSiteFolder.ts'
import { chunkName, type ModuleGraph, moduleGraph } from './chunks.ts'
import { isAside } from './code/bundleAside.ts'
import { formatWarnings } from './faults/fault.ts'
import { buildFolders } from './output/buildFolders.ts'
import { compileBootScript } from './pages/compileBootScript.ts'
import { createProgress } from './progress/createProgress.ts'
import { describeBuild } from './progress/describeBuild.ts'
import { withoutReports } from './progress/withoutReports.ts'
import { productionRouter, pureRouterComponents } from './routerBuild.ts'
import { type ExtendDevelopment, serveDevelopment } from './server/serveDevelopment.ts'
import { servePreview } from './server/servePreview.ts'
import { BROWSER_TARGETS } from './site/browserTargets.ts'
import { inLanguage } from './site/inLanguage.ts'
import { type EntenteOptions, LOCAL_URL, rootUrl } from './site/options.ts'
import { accentStyles } from './styles/accentStyles.ts'
import { type PageWords, pageWords } from './styles/pageWords.ts'

/** What draws images is machine code and a megabyte of tables: the worker takes it from the packages as it is. */
const DRAWN_OUTSIDE = ['satori', '@resvg/resvg-js']

/** Nobody reads what the bundler says of "use client", but it would take the line of a terminal away each time. */
const QUIET_CHECKS = { moduleLevelDirective: false }

/** Tens of thousands of files where much was built: as many watches, and seconds of each start. */
const APART = ['.entente-cache', 'dist', 'public/articles', 'public/collections', 'public/images', 'reports', 'tests']

/** As an address, since the worker may lie where no package can be found by its name. */
function addressOfPackage(name: string): string {
  return import.meta.resolve(name)
}

/**
 * The Vite plugin that makes Entente's site: in development it serves the content from memory and reloads when it
 * changes, in a build it checks the content, writes the index and prerenders every page, in a preview it serves the
 * result as a good static host would. `extend` adds something to the development server.
 */
export function entente(options: EntenteOptions = {}, extend?: ExtendDevelopment): Plugin[] {
  const root = process.cwd()
  let folder = readSiteFolder(options, root)
  let outDir = resolve(root, 'dist')
  const aside = isAside(process.env)
  // Code that is built aside goes into the cache, and its work beside that.
  const foldersOf = (out: string) => buildFolders(aside ? join(folder.site.cache, `code/aside.${process.pid}`) : out, folder.site.cache)
  let folders = foldersOf(outDir)
  let graph: ModuleGraph | null = null
  let words: PageWords = {}
  /** Each environment is built by plugins of its own; what this one learns of the client, the pages are made with. */
  const readWords: Plugin = {
    name: 'entente:page-words',
    sharedDuringBuild: true,
    buildEnd() {
      if (this.environment.name === 'client') words = pageWords((id) => this.getModuleInfo(id))
    },
  }
  const publish: Plugin = {
    name: 'entente',
    config(config, { command, isPreview }) {
      // A server that is started again, since site.json has changed, asks here first.
      folder = readSiteFolder(options, root)
      const { site, read, accent } = folder
      outDir = resolve(config.root ?? root, config.build?.outDir ?? 'dist')
      folders = foldersOf(outDir)
      const base = config.base ?? (site.url.pathname === '/' ? '/' : site.url.pathname.replace(/\/?$/, '/'))
      const development = command === 'serve' && !isPreview
      const packageRoot = resolve(config.root ?? root)
      return {
        base,
        resolve: { alias: command === 'build' ? productionRouter() : [] },
        publicDir: join(site.content, 'static'),
        server: { watch: { ignored: (path) => liesApart(path, packageRoot) } },
        appType: development ? 'spa' : 'mpa',
        define: {
          ENTENTE_SITE_DESCRIPTION: JSON.stringify(read.description),
          ENTENTE_LANGUAGE: JSON.stringify(primaryLanguage(read.description)),
          ENTENTE_ACCENT: JSON.stringify(accent),
          'import.meta.env.ENTENTE_ROOT': JSON.stringify(rootUrl(site.url, base)),
        },
        build: { copyPublicDir: false, emptyOutDir: false, cssCodeSplit: false, target: BROWSER_TARGETS, reportCompressedSize: false },
        builder: {},
        environments: {
          client: {
            build: {
              outDir: isPreview ? outDir : folders.site,
              rollupOptions: {
                checks: QUIET_CHECKS,
                input: 'src/app/browser.tsx',
                output: {
                  codeSplitting: {
                    groups: [{ debugName: 'layers', name: (id: string) => (graph ? chunkName(id, graph) : null) }],
                    includeDependenciesRecursively: false,
                  },
                },
              },
            },
          },
          ssr: {
            // A build's workers lie where no package can be found; the development server takes packages as they are, for those
            // that are no ES modules cannot run in it.
            resolve: { noExternal: development ? [] : true, external: DRAWN_OUTSIDE },
            // So that the bundler leaves out React's development code, which is several times slower.
            define: { 'process.env.NODE_ENV': JSON.stringify('production') },
            build: {
              outDir: folders.server,
              emitAssets: false,
              rollupOptions: {
                checks: QUIET_CHECKS,
                input: ['src/publish/pages/renderWorker.ts', 'src/publish/shareImages/imageWorker.ts'],
                output: {
                  entryFileNames: '[name].mjs',
                  chunkFileNames: '[name]-[hash].mjs',
                  paths: (id) => (DRAWN_OUTSIDE.includes(id) ? addressOfPackage(id) : id),
                },
              },
            },
          },
        },
      }
    },
    options: withoutReports,
    buildEnd() {
      if (this.environment.name === 'client') graph = moduleGraph((id) => this.getModuleInfo(id))
    },
    async buildApp(builder) {
      if (aside) {
        await buildCode(builder, nameCode(builder), folder.site.cache, folders, () => words)
        return rmSync(folders.work, { recursive: true, force: true })
      }
      const started = performance.now()
      const { logger: log, logLevel = 'info' } = builder.config
      const isTerminal = process.stdout.isTTY && !process.env['CI'] && process.env['TERM'] !== 'dumb'
      const progress = createProgress(logLevel === 'info' ? process.stdout : null, { isTerminal })
      const { content, warnings, imageCount, drawn, made, taken, weights } = await buildSite(
        builder,
        folder,
        folders,
        () => words,
        progress,
      ).finally(progress.clear)
      if (warnings.length > 0) log.warn(`\n${formatWarnings(warnings)}`)
      const summary = {
        articles: content.articles.length,
        pages: { made, kept: taken },
        pictures: { made: drawn, kept: imageCount - drawn },
        weights,
        warnings: warnings.length,
        waiting: content.heldBack.waiting.map(({ date }) => date),
        seconds: (performance.now() - started) / 1000,
      }
      log.info(`\n${describeBuild(summary)}`)
      if (folder.site.url.origin === LOCAL_URL)
        log.info(
          `Links and previews lead to ${LOCAL_URL}. Before you deploy, put the site's own address into site.json, or set ENTENTE_URL.`,
        )
    },
    configureServer: (server) => serveDevelopment(server, folder, extend),
    configurePreviewServer: (server) => servePreview(server, outDir),
    transformIndexHtml: {
      order: 'pre',
      handler: async (html, { server }) => {
        if (!server) return html
        const head = developmentHead(server.config.base, THIS_SITE.name, await compileBootScript())
        return inLanguage(html).replace('<!--head-->', () => head)
      },
    },
  }
  return [pureRouterComponents, readWords, accentStyles(() => folder.accent), publish]
}

/** What lies beside the code and is none: what was built, and articles, which are watched in a way of their own (publish/server/watchContent.ts). */
function liesApart(path: string, packageRoot: string): boolean {
  return APART.some((name) => normalizePath(path).startsWith(`${normalizePath(packageRoot)}/${name}/`))
}

function developmentHead(base: string, name: string, bootScript: string): string {
  return `<title>${escapeHtml(name)}</title><link rel="icon" href="${base}icon.svg"><script data-app="${base}src/app/browser.tsx" data-page="">${bootScript}</script>`
}
