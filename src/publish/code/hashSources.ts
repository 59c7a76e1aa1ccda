import type { Hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const TEST = /\.(?:test|spec)\.tsx?$/

/** Adds the sources below a folder of a project to a hash, by their paths and what they hold; tests are none. */
export function hashSources(hash: Hash, root: string, folder: string): void {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !TEST.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  for (const path of files.map((file) => file.slice(root.length + 1).replaceAll('\\', '/')).sort()) {
    hash.update(JSON.stringify([path, readFileSync(join(root, path), 'base64')]))
  }
}
