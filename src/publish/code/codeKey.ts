import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What decides what the code becomes, beside `src/`: templates, configuration, and the versions of all packages. */
const BESIDE_SOURCES = [
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'node_modules/.package-lock.json',
  ...['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((ending) => `vite.config.${ending}`),
]

const TEST = /\.(?:test|spec)\.tsx?$/

/**
 * Names the code of a project by its content, as 24 hexadecimal digits, so that nobody has to say when it has changed: what was
 * made by other code has another name. `settings` is whatever else goes into it, as JSON can hold it.
 */
export function codeKey(root: string, settings: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify([process.versions.node, settings]))
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !TEST.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
  for (const path of [...BESIDE_SOURCES, ...sources]) {
    const file = join(root, path)
    if (existsSync(file)) hash.update(`\0${path}\0`).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 24)
}
