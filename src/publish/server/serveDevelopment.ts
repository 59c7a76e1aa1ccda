import { join, resolve, sep } from 'node:path'
import type { ViteDevServer } from 'vite'
import type { SiteFolder } from '../check/site/readSiteFolder.ts'
import { ContentFaults, formatFaults } from '../faults/fault.ts'
import { PublisherFault } from '../faults/publisherFault.ts'
import { createLinkPreviews } from '../linkPreviews/createLinkPreviews.ts'
import { requestAddress } from '../site/requestAddress.ts'
import { DevelopmentContent } from './developmentContent.ts'
import { findFolderFaults } from './findFolderFaults.ts'
import { serveContent } from './serveContent.ts'
import { watchContent } from './watchContent.ts'

/** Changes that come together, as when a folder is deleted or another branch checked out, are read once. */
const CHANGES_REST_MS = 50

/** Part of the code: a change of these starts the server again. */
const SITE_FILES = ['site.json', 'about.md', 'icon.svg', 'redirects.json']

/** What lies in them is watched, however deep. */
const CONTENT_FOLDERS = ['articles', 'collections', 'images', 'pages']

/** By then pages have heard of a change of the code. */
const UPDATE_MS = 500

/** Tells pages that the content is another; app/browser.tsx answers. */
const CONTENT_EVENT = { type: 'custom', event: 'entente:content', data: {} } as const

/** The development server, as whatever is added to it needs it. */
export interface Development {
  server: ViteDevServer
  content: DevelopmentContent
  /**
   * Shows a text in place of that of an article on disk, or with `null` that on disk again. Faults of others are shown as those of a
   * change are.
   */
  hold: (slug: string, text: string | null) => void
  /** Reads the folder again, as after a change. */
  read: () => void
}

/** Adds something to the development server of a site before it answers the first request. */
export type ExtendDevelopment = (development: Development) => void

/**
 * Serves a publisher's content from memory while it is being written, tells open pages of every change, and shows faults over
 * them.
 */
export function serveDevelopment(server: ViteDevServer, siteFolder: SiteFolder, extend: ExtendDevelopment = () => {}): void {
  const { site: options } = siteFolder
  const folder = options.content
  const content = new DevelopmentContent(siteFolder)
  const serveFiles = serveContent(content)
  let failure: string | null = null
  /** Whether what the site says of itself has changed since it was taken into the code. */
  let isStale = siteFolder.read.faults.length > 0
  const showFailure = () => {
    if (failure !== null) server.ws.send({ type: 'error', err: { message: failure, stack: '' } })
  }
  // Whatever is wrong with the content, the server goes on: the next change may mend it.
  const fail = (message: string) => {
    failure = message
    server.config.logger.error(`\n${failure}`)
    showFailure()
  }
  const read = () => {
    if (isStale) {
      const faults = findFolderFaults(folder, options.day)
      if (faults.length > 0) fail(formatFaults(faults, 'Until all is mended, the site is shown as it was before.'))
      else void server.restart()
      return
    }
    const message = failureOf(() => content.read())
    if (message !== null) return fail(message)
    failure = null
    server.ws.send(CONTENT_EVENT)
  }
  /** What is wrong, where something is, in words. */
  const failureOf = (change: () => void): string | null => {
    try {
      change()
      return null
    } catch (error) {
      return error instanceof ContentFaults ? formatFaults(error.faults, content.describeShown()) : messageOf(error)
    }
  }
  const hold = (slug: string, text: string | null) => {
    const message = failureOf(() => content.hold(slug, text))
    if (isStale || message === failure) return
    if (message !== null) return fail(message)
    failure = null
    // The panel over the pages goes.
    server.ws.send(CONTENT_EVENT)
  }
  read()
  extend({ server, content, hold, read })
  // A page that is opened later has heard nothing yet.
  server.ws.on('connection', showFailure)
  let resting: NodeJS.Timeout | undefined
  let showing: NodeJS.Timeout | undefined
  const follow = (path: string) => {
    const changed = resolve(path)
    const isIn = (name: string) => changed === join(folder, name) || changed.startsWith(join(folder, name) + sep)
    isStale ||= SITE_FILES.some((name) => changed === join(folder, name)) || isIn('pages')
    if (isStale || isIn('articles') || isIn('collections') || isIn('images') || changed === join(folder, 'companies.json')) {
      clearTimeout(resting)
      resting = setTimeout(read, CHANGES_REST_MS)
    } else if (failure !== null) {
      // News of changed code takes the panel away, whatever it says.
      clearTimeout(showing)
      showing = setTimeout(showFailure, UPDATE_MS)
    }
  }
  // Changes of the code, and of content that lies with it.
  server.watcher.on('all', (_event, path) => follow(path))
  const endWatch = watchContent({
    folder,
    parts: CONTENT_FOLDERS,
    onChange: follow,
    onFailure: ({ message }) => server.config.logger.warn(`Not every change of ${folder} will be noticed: ${message}`),
  })
  server.httpServer?.once('close', endWatch)
  const { base } = server.config
  const linkPreviews = createLinkPreviews({
    content: () => content.latest,
    options,
    base,
    draw: async (image) => {
      const { drawShareImage } = (await server.ssrLoadModule(
        '/src/publish/shareImages/drawShareImage.ts',
      )) as typeof import('../shareImages/drawShareImage.ts')
      return drawShareImage(image)
    },
  })
  server.middlewares.use((request, response, next) => {
    if (!requestAddress(request.url)) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is no such address.\n')
      return
    }
    if (!request.url?.startsWith(base)) return next()
    const path = `/${request.url.slice(base.length)}`.replace(/[?#].*$/, '')
    const lead = siteFolder.read.redirects.find(({ from }) => from === path || from === `${path}/`)
    if (lead) {
      response.writeHead(302, { Location: base.slice(0, -1) + lead.to }).end()
      return
    }
    const relative = Object.assign(Object.create(request), { ...request, url: `/${request.url.slice(base.length)}` })
    serveFiles(relative, response, () => linkPreviews(relative, response, next))
  })
}

/** A publisher needs the words alone; where our code is at fault, the place helps. */
function messageOf(error: unknown): string {
  if (error instanceof PublisherFault) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
