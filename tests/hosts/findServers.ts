import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

/** Where those lie that getServers.ts has taken out of their packages. */
export const SERVERS_FOLDER = 'tests/.built/servers'

export interface Nginx {
  path: string
  /** Its list of types, of which the package is the keeper. */
  types: string
}

/** An nginx to test with: the system's, or that of {@link SERVERS_FOLDER}. `null` where there is none, or none that starts. */
export function findNginx(): Nginx | null {
  const path = findServer('nginx', '-v')
  const types = ['/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types', resolve(SERVERS_FOLDER, 'etc/nginx/mime.types')].find(
    existsSync,
  )
  return path !== null && types !== undefined ? { path, types } : null
}

/** A Caddy to test with, in the same way. */
export function findCaddy(): string | null {
  return findServer('caddy', 'version')
}

function findServer(name: string, question: string): string | null {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/sbin',
    ...['sbin', 'bin'].map((bin) => resolve(SERVERS_FOLDER, 'usr', bin)),
  ]
  const candidates = folders.map((folder) => join(folder, name)).filter(existsSync)
  return candidates.find((path) => spawnSync(path, [question]).status === 0) ?? null
}
