import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashSources } from './hashSources.ts'

/** What decides what the code becomes, beside `src/`: templates, configuration, and the versions of all packages. */
const BESIDE_SOURCES = [
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'node_modules/.package-lock.json',
  // Where the software is a package of a publisher's, the packages lie beside it.
  '../.package-lock.json',
  ...['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((ending) => `vite.config.${ending}`),
]

/**
 * Names the code of a project by its content, as 24 hexadecimal digits, so that nobody has to say when it has changed: what was
 * made by other code has another name. `settings` is whatever else goes into it (codeSettings.ts).
 */
export function codeKey(root: string, settings: string): string {
  const hash = createHash('sha256').update(JSON.stringify([process.versions.node, settings]))
  for (const path of BESIDE_SOURCES) {
    const file = join(root, path)
    if (existsSync(file)) hash.update(JSON.stringify([path, readFileSync(file, 'base64')]))
  }
  hashSources(hash, root, 'src')
  return hash.digest('hex').slice(0, 24)
}
