import { join, resolve } from 'node:path'
import type { ViteDevServer } from 'vite'
import { DevelopmentContent } from './developmentContent.ts'
import { ContentFaults } from './fault.ts'
import type { SiteOptions } from './options.ts'
import { createPreviewCheck } from './previewCheck/createPreviewCheck.ts'

/** Serves a publisher's content from memory while it is being written, tells open pages of every change, and shows faults over them. */
export function serveDevelopment(server: ViteDevServer, options: SiteOptions): void {
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
