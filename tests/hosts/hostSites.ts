import type { Host } from '../../src/publish/site/host.ts'
import { FIRST_PORT } from '../sites.ts'

interface HostSite {
  /** The folder that the server has for its root; the site lies below it in `news/`. */
  root: string
  port: number
  address: string
}

const hostSite = (host: Host, place: number): HostSite => {
  const port = FIRST_PORT + 6 + place
  return { root: `tests/.built/hosts/${host}`, port, address: `http://localhost:${port}/news/` }
}

/** The same small site in a sub-folder, as it is built for each of some hosts. */
export const HOST_SITES = {
  nginx: hostSite('nginx', 0),
  caddy: hostSite('caddy', 1),
  'github-pages': hostSite('github-pages', 2),
} satisfies Partial<Record<Host, HostSite>>

export type TestedHost = keyof typeof HOST_SITES
