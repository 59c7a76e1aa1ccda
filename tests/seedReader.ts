import type { Page } from '@playwright/test'
import type { Article } from '../src/content/article/article.ts'
import { whyLine } from '../src/content/article/whyLine.ts'
import type { ReaderRecord, RecordValue } from '../src/reader/readerRecord.ts'
import { recordKey } from '../src/reader/recordKey.ts'

/** What a row shows of an article's file, which the build has held against its schema. */
type ArticleFile = Pick<Article, 'title' | 'date' | 'companies' | 'kind' | 'summary'> & Partial<Pick<Article, 'status' | 'whyItMatters'>>

/** A time long before the test, in milliseconds since 1970, so that whatever the test does is later. */
export const LONG_AGO = Date.UTC(2026, 0, 5, 12)

export function seeded(kind: Parameters<typeof recordKey>[0], id: string, value: RecordValue, at = LONG_AGO): ReaderRecord {
  return { key: recordKey(kind, id), at, value }
}

/** The record of a saved article from its file, with names for its companies. */
export function seededArticle(slug: string, file: unknown, names: ReadonlyMap<string, string>): ReaderRecord {
  // Not by the parser, which knows the kinds of the site that another spec of this process may have read last.
  const { title, date, companies, kind, status = 'announced', summary, whyItMatters = [] } = file as ArticleFile
  const card = { slug, title, date, companies, kind, status, summary, why: whyLine(whyItMatters) }
  const labels = card.companies.map((id, place) => ({ id, name: names.get(id) ?? id, hue: 40 + 90 * place }))
  return seeded('saved', slug, { card, labels })
}

/** Writes what a reader keeps as reader/readerDatabase.ts lays it out, before a page of the site is opened. */
export async function seedReader(page: Page, records: readonly ReaderRecord[]): Promise<void> {
  await page.goto('/robots.txt')
  await page.evaluate(async (kept) => {
    localStorage.setItem('reader:keeps', 'yes')
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('reader:/', 1)
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('records', { keyPath: 'key' })
        opening.result.createObjectStore('copies', { keyPath: 'slug' })
      }
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const writing = database.transaction('records', 'readwrite')
    for (const record of kept) writing.objectStore('records').put(record)
    await new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve()
      writing.onerror = () => reject(writing.error)
    })
    database.close()
  }, records)
}
