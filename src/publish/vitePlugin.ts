import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { BOOT_SCRIPT } from '../hydration/bootScript.ts'
import { BROWSER_TARGETS } from './browserTargets.ts'
import { buildSite } from './buildSite.ts'
import { formatWarnings } from './faults/fault.ts'
import { buildFolders } from './output/buildFolders.ts'
import { serveDevelopment } from './server/serveDevelopment.ts'
import { servePreview } from './server/servePreview.ts'
import { type EntenteOptions, LOCAL_URL, resolveOptions, rootUrl } from './site/options.ts'

/**
 * Which code travels together: libraries, which change seldom; what every page needs of ours; what a frame and the menus
 * to share, cite and take away both need; these menus; lists. Filters, pages and the code that answers questions split off
 * by themselves.
 */
const CHUNK_GROUPS = [
  // Apart from the rest, so that no task has to take all of it at once.
  { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\// },
  { name: 'libraries', test: /node_modules\/(?!d3-|lucide\/.*\/(?:download|quote|share-2)\.)|rolldown\/runtime/ },
  {
    name: 'shared',
    test: /vite\/preload-helper|\/src\/(?:ui\/(?!offerText|saveFile|wholeAddress)|data\/(?!http|latest|renew|search|ledger|map|pagefind|partnership|month|company)|listing\/(?:listOrigin|historyEntry|NothingPublished)|hydration\/|content\/(?:filter|formatDay|words|paths|day\.|company\.|article\.|pageLength|labels|isolate|canonicalSearch|encodeText))/,
  },
  { name: 'frames', test: /\/src\/content\/embed/ },
  {
    name: 'menus',
    test: /\/src\/(?:share\/|article\/(?:ArticleActions|Cite)|content\/(?:slugify|takeAway|formatCitation)|ui\/wholeAddress)|lucide\/.*\/(?:download|quote|share-2)\./,
  },
  {
    name: 'list',
    test: /\/src\/(?:timeline\/(?!Month)|listing\/(?!Filter(?:Panel|Dialog)|Histogram|histogramBars|monthRange|describeRange|RangeHandle|(?:Company|Kind|Date)Filter|SortChoice|DayField|Checkbox|findKeptPlace|NewArticles|lastVisit|useLastVisit|datePresets|Nothing))/,
  },
]

/**
 * React Router's package points every bundler to its development build; the production build, without the warnings, lies
 * beside it. Where it does not, nothing is replaced.
 */
function productionRouter(): { find: RegExp; replacement: string }[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve('react-router/package.json')), 'dist/production')
  const modules = [
    { find: /^react-router$/, replacement: join(folder, 'index.mjs') },
    { find: /^react-router\/dom$/, replacement: join(folder, 'dom-export.mjs') },
  ]
  return modules.filter(({ replacement }) => existsSync(replacement))
}

/** What draws pictures is machine code and a megabyte of tables: the worker takes it from the packages as it is. */
const DRAWN_OUTSIDE = ['satori', '@resvg/resvg-js']

/** As an address, since the worker may lie where no package can be found by its name. */
function addressOfPackage(name: string): string {
  return import.meta.resolve(name)
}

/**
 * Lets the bundler see that React Router's components have no effects of their own. Names for debugging, which are
 * assignments, and calls of forwardRef would keep components in the site that nothing uses, forms among them.
 */
const pureRouterComponents: Plugin = {
  name: 'entente:pure-router-components',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: /node_modules\/react-router\/dist/ },
    handler: (code) => ({
      code: code
        .replace(/^\w+\.displayName = ["'`][\w.]+["'`];$/gm, '')
        .replace(/(?<== )(?=React\d*\.(?:forwardRef|memo|createContext)\()/g, '/* @__PURE__ */ '),
      map: null,
    }),
  },
}

/**
 * The Vite plugin that makes Entente's site: in development it serves the content from memory and reloads when it
 * changes, in a build it checks the content, writes the index and prerenders every page, in a preview it serves the
 * result as a good static host would.
 */
export function entente(options: EntenteOptions = {}): Plugin[] {
  const root = process.cwd()
  const site = resolveOptions(options, root, process.env)
  const cache = join(root, 'node_modules/.cache/entente')
  let outDir = resolve(root, 'dist')
  let folders = buildFolders(outDir, cache)
  const publish: Plugin = {
    name: 'entente',
    config(config, { command, isPreview }) {
      outDir = resolve(config.root ?? root, config.build?.outDir ?? 'dist')
      folders = buildFolders(outDir, cache)
      const base = config.base ?? (site.url.pathname === '/' ? '/' : site.url.pathname.replace(/\/?$/, '/'))
      const development = command === 'serve' && !isPreview
      return {
        base,
        resolve: { alias: command === 'build' ? productionRouter() : [] },
        appType: development ? 'spa' : 'mpa',
        define: {
          'import.meta.env.ENTENTE_NAME': JSON.stringify(site.name),
          'import.meta.env.ENTENTE_ROOT': JSON.stringify(rootUrl(site.url, base)),
          'import.meta.env.ENTENTE_LICENCE': JSON.stringify(site.licence),
        },
        build: { copyPublicDir: false, emptyOutDir: false, cssCodeSplit: false, target: BROWSER_TARGETS },
        builder: {},
        environments: {
          client: {
            build: {
              outDir: isPreview ? outDir : folders.site,
              rollupOptions: {
                input: 'src/app/browser.tsx',
                output: { codeSplitting: { groups: CHUNK_GROUPS } },
              },
            },
          },
          ssr: {
            resolve: { noExternal: true, external: DRAWN_OUTSIDE },
            // So that the bundler leaves out React's development code, which is several times slower.
            define: { 'process.env.NODE_ENV': JSON.stringify('production') },
            build: {
              outDir: folders.server,
              emitAssets: false,
              rollupOptions: {
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
    async buildApp(builder) {
      const started = performance.now()
      const { content, warnings, pictures, drawn } = await buildSite(builder, site, folders)
      const log = builder.config.logger
      if (warnings.length > 0) log.warn(`\n${formatWarnings(warnings)}`)
      log.info(`\n${content.articles.length} articles published in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
      log.info(`${pictures} preview pictures, ${drawn} of them drawn anew.`)
      if (site.url.origin === LOCAL_URL)
        log.info(`Links and previews lead to ${LOCAL_URL}. Before you deploy, set ENTENTE_URL to the site's own address.`)
    },
    configureServer: (server) => serveDevelopment(server, site),
    configurePreviewServer: (server) => servePreview(server, outDir),
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server }) => (server ? html.replace('<!--head-->', () => developmentHead(server.config.base, site.name)) : html),
    },
  }
  return [pureRouterComponents, publish]
}

function developmentHead(base: string, name: string): string {
  return `<title>${name}</title><link rel="icon" href="${base}icon.svg"><script data-app="${base}src/app/browser.tsx" data-page="">${BOOT_SCRIPT}</script>`
}
