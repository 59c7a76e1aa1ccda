import type { Page } from '@playwright/test'

interface Kept {
  records: { key: string; at: number; value: unknown }[]
  /** The slugs of whole articles. */
  copies: string[]
}

/** What the browser keeps for the reader of the site at the root of its origin, read from its database itself. */
export function readKept(page: Page): Promise<Kept> {
  return page.evaluate(
    () =>
      new Promise<Kept>((resolve, reject) => {
        const opening = indexedDB.open('reader:/')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const transaction = database.transaction(['records', 'copies'])
          const records = transaction.objectStore('records').getAll()
          const copies = transaction.objectStore('copies').getAllKeys()
          transaction.oncomplete = () => {
            database.close()
            resolve({ records: records.result, copies: copies.result.map(String) })
          }
        }
      }),
  )
}
