import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What decides how articles are indexed. */
const FOLDERS = ['src/content', 'src/publish/search']

/** Tells apart code that might make different indexes, by its source under the project's root. */
export function searchCode(root: string): string {
  const hash = createHash('sha256')
  for (const folder of FOLDERS) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
    for (const file of files.filter((name) => /\.ts$/.test(name) && !name.endsWith('.test.ts')).sort()) {
      hash.update(JSON.stringify([folder, file, readFileSync(join(root, folder, file), 'utf8')]))
    }
  }
  return hash.digest('hex')
}
