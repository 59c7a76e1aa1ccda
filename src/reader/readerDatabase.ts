import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { ArticleCopy } from './articleCopy.ts'
import { newerRecord } from './mergeRecords.ts'
import { parseRecord, type ReaderRecord } from './readerRecord.ts'

/** Raised when the form of what is kept changes; `upgrade` then takes the older one over. */
const VERSION = 1
/** A database that does not open in this time, in milliseconds, is one that can't be had: some browsers never answer. */
const OPEN_MS = 3_000

interface ReaderSchema extends DBSchema {
  records: { key: string; value: ReaderRecord }
  copies: { key: string; value: ArticleCopy }
}

/**
 * What the reader keeps, in the browser's own database (IndexedDB). Sites at one origin have one each, by their base. All
 * methods reject where the browser refuses.
 */
export interface ReaderDatabase {
  /** All records that can be read; one that can't is left where it is. */
  records(): Promise<ReaderRecord[]>
  /**
   * Writes each record unless the one that is there is newer, all or none, and gives those that then are there: another tab
   * may have written meanwhile.
   */
  write(records: readonly ReaderRecord[]): Promise<ReaderRecord[]>
  copy(slug: string): Promise<ArticleCopy | undefined>
  copies(): Promise<ArticleCopy[]>
  writeCopies(copies: readonly ArticleCopy[]): Promise<void>
  removeCopy(slug: string): Promise<void>
  /** Everything, so that nothing tells that anything was kept. */
  erase(): Promise<void>
}

/** @throws whatever the browser says; an Error where it does not answer in time. */
export async function openReaderDatabase(base: string): Promise<ReaderDatabase> {
  const opening = openDB<ReaderSchema>(`reader:${base}`, VERSION, {
    upgrade(database) {
      database.createObjectStore('records', { keyPath: 'key' })
      database.createObjectStore('copies', { keyPath: 'slug' })
    },
    // A newer version of the site waits in another tab: it goes first, and this tab keeps what is changed in memory.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
    },
  })
  return methodsOf(await inTime(opening))
}

function methodsOf(database: IDBPDatabase<ReaderSchema>): ReaderDatabase {
  return {
    records: async () => readable(await database.getAll('records')),
    async write(records) {
      const transaction = database.transaction('records', 'readwrite')
      const written = await Promise.all(
        records.map(async (record) => {
          const [there] = readable([await transaction.store.get(record.key)])
          const stays = there ? newerRecord(there, record) : record
          if (stays !== there) await transaction.store.put(stays)
          return stays
        }),
      )
      await transaction.done
      return written
    },
    copy: (slug) => database.get('copies', slug),
    copies: () => database.getAll('copies'),
    async writeCopies(copies) {
      const transaction = database.transaction('copies', 'readwrite')
      await Promise.all([...copies.map((copy) => transaction.store.put(copy)), transaction.done])
    },
    removeCopy: (slug) => database.delete('copies', slug),
    async erase() {
      const transaction = database.transaction(['records', 'copies'], 'readwrite')
      await Promise.all([transaction.objectStore('records').clear(), transaction.objectStore('copies').clear(), transaction.done])
    },
  }
}

function readable(values: readonly unknown[]): ReaderRecord[] {
  return values.flatMap((value) => {
    try {
      return value === undefined ? [] : [parseRecord(value, 'a record')]
    } catch {
      return []
    }
  })
}

async function inTime<T extends { close(): void }>(opening: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the database did not open in time')), OPEN_MS)
  })
  try {
    return await Promise.race([opening, late])
  } catch (error) {
    // One that opens after all would stand in the way of a newer version of the site.
    opening.then(
      (database) => database.close(),
      () => {},
    )
    throw error
  } finally {
    clearTimeout(timer)
  }
}
