import { type Dirent, type FSWatcher, readdirSync, statSync, watch } from 'node:fs'
import { join, sep } from 'node:path'

/** Whatever lies deeper is a link that leads in a circle. */
const MOST_DEEP = 8

interface Watched {
  /** The folder's own files are watched, but none of its folders. */
  folder: string
  /** Watched with all that lies in them; they need not be there yet. */
  parts: readonly string[]
  onChange: (path: string) => void
  onFailure: (error: Error) => void
}

/**
 * Watches a site folder until the function that it returns is called. It watches folders, each of which tells of its files: a watch
 * for every file of ten thousand takes the server seconds, and is more than many systems allow.
 */
export function watchContent({ folder, parts, onChange, onFailure }: Watched): () => void {
  const watchers = new Map<string, FSWatcher>()
  const drop = (path: string) => {
    for (const [watched, watcher] of watchers) {
      if (watched !== path && !watched.startsWith(path + sep)) continue
      watcher.close()
      watchers.delete(watched)
    }
  }
  const add = (path: string, deep: number, isPart: (name: string) => boolean) => {
    try {
      const watcher = watch(path, { persistent: false }, (event, name) => {
        const changed = name === null ? path : join(path, name)
        // A folder that came, went, or is another under the same name.
        if (event === 'rename' && name !== null && isPart(name)) {
          drop(changed)
          if (isFolder(changed)) add(changed, deep + 1, () => true)
        }
        onChange(changed)
      })
      // A folder that was deleted is told by the one around it.
      watcher.on('error', () => drop(path))
      watchers.set(path, watcher)
      if (deep === MOST_DEEP) return
      for (const entry of readdirSync(path, { withFileTypes: true })) {
        if (isPart(entry.name) && leadsToFolder(path, entry)) add(join(path, entry.name), deep + 1, () => true)
      }
    } catch (error) {
      if (isFolder(path)) onFailure(error instanceof Error ? error : new Error(String(error)))
    }
  }
  add(folder, 0, (name) => parts.includes(name))
  return () => drop(folder)
}

/** Of files that are no links nothing is asked. */
function leadsToFolder(folder: string, entry: Dirent): boolean {
  return entry.isDirectory() || (entry.isSymbolicLink() && isFolder(join(folder, entry.name)))
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
