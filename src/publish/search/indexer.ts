import { createIndex } from 'pagefind'

/**
 * Pagefind packs words into files of so many entries; smaller ones than its own make what a query fetches smaller. The
 * indexer reads this from its environment, which it takes from ours when it starts.
 */
const WORDS_A_FILE = '6000'

/** Starts an index of Pagefind's. */
export async function startIndexer() {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = WORDS_A_FILE
  const { errors, index } = await createIndex({ forceLanguage: 'en' })
  failOn(errors)
  if (!index) throw new Error('the search indexer did not start')
  return index
}

/** @throws Error with what the indexer says. */
export function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`the search index could not be made: ${errors.join('; ')}`)
}
