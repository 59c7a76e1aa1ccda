import type { WebSocketClient } from 'vite'
import { fieldOf } from '../../publish/check/json/fieldOf.ts'
import type { Development } from '../../publish/server/serveDevelopment.ts'
import { isSlug } from './siteFile.ts'

/** So long a page may be gone, in milliseconds: one that is loaded again goes on with its texts. */
const GRACE_MS = 1500

/**
 * Lets go the texts of a desk's page that is closed, has crashed or went elsewhere: the site shows what lies on disk again. A page
 * says which articles it has under its hands by the event `entente:hold` (desk/listenToServer.ts); what another page has as well stays.
 */
export function releaseWithPages({ server, content, hold, read }: Development, graceMs = GRACE_MS): void {
  const pages = new Map<WebSocketClient, Set<string>>()
  const isHeld = (slug: string) => [...pages.values()].some((slugs) => slugs.has(slug))
  const leave = (page: WebSocketClient) => {
    const slugs = pages.get(page) ?? []
    pages.delete(page)
    setTimeout(() => {
      const left = [...slugs].filter((slug) => !isHeld(slug) && content.heldText(slug) !== null)
      for (const slug of left) hold(slug, null)
      // Pages that show one of them are told.
      if (left.length > 0) read()
    }, graceMs).unref()
  }
  server.ws.on('entente:hold', (data: unknown, page) => {
    const slug = fieldOf(data, 'slug')
    if (typeof slug !== 'string' || !isSlug(slug)) return
    const known = pages.get(page)
    if (!known) page.socket.on('close', () => leave(page))
    pages.set(page, (known ?? new Set()).add(slug))
  })
}
