import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createIndex } from 'pagefind'
import { indexerLanguage } from './indexerLanguage.ts'

/** Starts an index of Pagefind's, in the language of the site. All indexes are of one process, which is started with the first. */
export async function startIndexer() {
  const { errors, index } = await createIndex({ forceLanguage: indexerLanguage() })
  failOn(errors)
  if (!index) throw new Error('the search indexer did not start')
  return index
}

/** @throws Error with what the indexer says. */
export function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`the search index could not be made: ${errors.join('; ')}`)
}

/** Tells one release of Pagefind from another. */
export function indexerVersion(): string {
  const file = join(dirname(fileURLToPath(import.meta.resolve('pagefind'))), '../package.json')
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
  return version
}
