import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { OFFLINE_PATH, TIMELINE_PATH } from '../../content/address/paths.ts'
import { parseManifest } from '../../content/archive/manifest.ts'
import { encodeOfflineList, OFFLINE_LIST_PATH } from '../../content/archive/offlineList.ts'
import { listFiles } from '../output/writtenFiles.ts'
import type { Site } from '../site/site.ts'
import { compileServiceWorker } from './compileServiceWorker.ts'
import { listForOffline } from './listForOffline.ts'

/** Where the worker lies, relative to the base. Its folder is all that it may answer for. */
export const WORKER_FILE = 'sw.js'

/** The page that stands in for every other one, and the one where readers start. */
const PAGES = [OFFLINE_PATH, TIMELINE_PATH].map((path) => path.slice(1))

interface OfflineParts {
  site: Site
  /** The folder of the site that is being built, and where a file is that may have stayed in the last one. */
  folder: string
  find: (path: string) => string
  /** Files that stayed there. */
  stays: readonly { path: string; bytes: number }[]
}

/** Writes the worker and, for a site that works offline, the list of what a device keeps of it. All other files are there by then. */
export async function writeOffline(
  { site, folder, find, stays }: OfflineParts,
  write: (path: string, text: string) => void,
): Promise<void> {
  write(WORKER_FILE, `${await compileServiceWorker(site.worker !== null)}\n`)
  if (site.worker === null) return
  const read = (path: string) => readFileSync(find(path))
  const fresh = ['assets', 'data', 'icon.svg', ...PAGES.map((path) => `${path}index.html`)].flatMap((name) => {
    if (!existsSync(join(folder, name))) return []
    return statSync(join(folder, name)).isDirectory() ? listFiles(folder, name) : [name]
  })
  const files = [...fresh.map((path) => ({ path, bytes: statSync(join(folder, path)).size })), ...stays]
  const manifest = parseManifest(JSON.parse(read('data/manifest.json').toString()))
  const list = listForOffline({ site, manifest, files, read, pages: PAGES })
  write(OFFLINE_LIST_PATH, JSON.stringify(encodeOfflineList(list)))
}
