import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import type { Plugin, PreviewServer, ViteDevServer } from 'vite'
import { FIRST_PAINT_SCRIPT } from '../app/firstPaint.ts'
import { buildFolders, buildSite } from './buildSite.ts'
import { DevelopmentContent } from './developmentContent.ts'
import { ContentFaults, formatWarnings } from './fault.ts'
import { cacheControl, contentSecurityPolicy } from './headers.ts'
import { type EntenteOptions, LOCAL_URL, resolveOptions, rootUrl, type SiteOptions } from './options.ts'
import { createPreviewCheck } from './previewCheck/createPreviewCheck.ts'

/**
 * Which code travels together: libraries, which change seldom; what every page needs of ours; what a frame and the menus
 * to share, cite and take away both need; these menus; lists. Filters, pages and the code that answers questions split off
 * by themselves.
 */
const CHUNK_GROUPS = [
  // Apart from the rest, so that no task has to take all of it at once.
  { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\// },
  { name: 'libraries', test: /node_modules\/(?!d3-|lucide\/.*\/(?:download|ellipsis|quote|share-2)\.)|rolldown\/runtime/ },
  {
    name: 'shared',
    test: /vite\/preload-helper|\/src\/(?:ui\/(?!offerText|saveFile|wholeAddress)|data\/(?!http|latest|renew|search|ledger|map|pagefind|partnership|month|company)|listing\/(?:listOrigin|lazyControls|Wanted)|content\/(?:filter|formatDay|words|paths|day\.|company\.|article\.|pageLength))/,
  },
  { name: 'frames', test: /\/src\/content\/embed/ },
  {
    name: 'menus',
    test: /\/src\/(?:share\/|article\/(?:ArticleActions|Cite)|content\/(?:slugify|takeAway|formatCitation)|ui\/wholeAddress)|lucide\/.*\/(?:download|ellipsis|quote|share-2)\./,
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
  let folders = buildFolders('dist')
  const publish: Plugin = {
    name: 'entente',
    config(config, { command, isPreview }) {
      folders = buildFolders(resolve(config.root ?? root, config.build?.outDir ?? 'dist'))
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
        build: { copyPublicDir: false, emptyOutDir: true, cssCodeSplit: false, target: 'baseline-widely-available' },
        builder: {},
        environments: {
          client: {
            build: {
              outDir: isPreview ? folders.final : folders.site,
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
                input: ['src/publish/renderWorker.ts', 'src/publish/pictures/pictureWorker.ts'],
                output: { entryFileNames: '[name].js', paths: (id) => (DRAWN_OUTSIDE.includes(id) ? addressOfPackage(id) : id) },
              },
            },
          },
        },
      }
    },
    async buildApp(builder) {
      try {
        const started = performance.now()
        const { content, pictures, drawn } = await buildSite(builder, site, folders)
        const log = builder.config.logger
        if (content.warnings.length > 0) log.warn(`\n${formatWarnings(content.warnings)}`)
        log.info(`\n${content.articles.length} articles published in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
        log.info(`${pictures} preview pictures, ${drawn} of them drawn anew.`)
        if (site.url.origin === LOCAL_URL)
          log.info(`Links and previews lead to ${LOCAL_URL}. Before you deploy, set ENTENTE_URL to the site's own address.`)
      } catch (error) {
        // A publisher needs the list of faults, not the place in our code that found them.
        if (error instanceof ContentFaults) error.stack = error.message
        throw error
      }
    },
    configureServer: (server) => serveDevelopment(server, site),
    configurePreviewServer: (server) => servePreview(server, folders.final),
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server }) => (server ? html.replace('<!--head-->', () => developmentHead(server.config.base, site.name)) : html),
    },
  }
  return [pureRouterComponents, publish]
}

function developmentHead(base: string, name: string): string {
  return `<title>${name}</title><link rel="icon" href="${base}icon.svg"><script data-app="${base}src/app/browser.tsx" data-page="">${FIRST_PAINT_SCRIPT}</script>`
}

function serveDevelopment(server: ViteDevServer, options: SiteOptions): void {
  const folder = options.content
  const content = new DevelopmentContent(folder)
  const read = () => {
    try {
      content.read()
      server.ws.send({ type: 'full-reload' })
    } catch (error) {
      if (!(error instanceof ContentFaults)) throw error
      server.config.logger.error(`\n${error.message}`)
      server.ws.send({ type: 'error', err: { message: error.message, stack: '' } })
    }
  }
  read()
  server.watcher.add(folder)
  server.watcher.on('all', (_event, path) => {
    const changed = resolve(path)
    if (changed.startsWith(join(folder, 'articles')) || changed === join(folder, 'companies.json')) read()
  })
  const { base } = server.config
  const previewCheck = createPreviewCheck({
    content: () => content.latest,
    options,
    base,
    draw: async (picture) => {
      const { drawPicture } = (await server.ssrLoadModule(
        '/src/publish/pictures/drawPicture.ts',
      )) as typeof import('./pictures/drawPicture.ts')
      return drawPicture(picture)
    },
  })
  server.middlewares.use((request, response, next) => {
    if (!request.url?.startsWith(base)) return next()
    const relative = Object.assign(Object.create(request), { ...request, url: `/${request.url.slice(base.length)}` })
    content.middleware(relative, response, () => previewCheck(relative, response, next))
  })
}

function servePreview(server: PreviewServer, folder: string) {
  const page = existsSync(join(folder, 'index.html')) ? readFileSync(join(folder, 'index.html'), 'utf8') : ''
  const policy = contentSecurityPolicy(/<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '')
  server.middlewares.use((request, response, next) => {
    response.setHeader('Content-Security-Policy', policy)
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
    response.setHeader('Cache-Control', cacheControl(new URL(request.url ?? '/', 'http://localhost').pathname))
    next()
  })
  // After the files: pages are folders with an index.html, and everything else is a real 404 with a page that says so.
  return () => {
    server.middlewares.use((request, response) => {
      const address = new URL(request.url ?? '/', 'http://localhost')
      // Vite has written index.html onto the addresses of folders that have one.
      const path = decodeURI(address.pathname).replace(/index\.html$/, '')
      const isPage = (folderPath: string) => !folderPath.includes('..') && existsSync(join(folder, folderPath, 'index.html'))
      if (!path.endsWith('/') && isPage(path)) {
        response.writeHead(308, { Location: `${server.config.base.slice(0, -1)}${address.pathname}/${address.search}` }).end()
        return
      }
      const found = path.endsWith('/') && isPage(path)
      response.statusCode = found ? 200 : 404
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(readFileSync(found ? join(folder, path, 'index.html') : join(folder, '404.html')))
    })
  }
}
