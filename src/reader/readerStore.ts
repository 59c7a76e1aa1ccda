import type { ArticleCopy } from './articleCopy.ts'
import { mergeRecords, newerRecord } from './mergeRecords.ts'
import { openReaderDatabase, type ReaderDatabase } from './readerDatabase.ts'
import type { ReaderRecord, Records, RecordValue } from './readerRecord.ts'

/** What is to be kept under a key; `null` removes it. */
export interface Change {
  key: string
  value: RecordValue | null
}

/**
 * Why what is kept will not outlast the tab, or a part of it: the browser gives no storage (`refused`), or has no room left
 * (`full`).
 */
export type StorageTrouble = 'refused' | 'full'

/** Everything that the reader keeps, in this tab and in the browser's database, which all tabs share. */
export interface ReaderStore {
  /** All that is kept; another map after each change. */
  records(): Records
  /** Called after each change, of this tab or of another. */
  subscribe(listener: () => void): () => void
  /** Written, then shown. Never rejects: what could not be written stays in this tab, and {@link trouble} says why. */
  change(changes: readonly Change[]): Promise<void>
  /** Takes records from a file or a link; of each the newer stays. */
  merge(records: readonly ReaderRecord[], copies: readonly ArticleCopy[]): Promise<void>
  trouble(): StorageTrouble | null
  copy(slug: string): Promise<ArticleCopy | null>
  copies(): Promise<ArticleCopy[]>
  keepCopy(copy: ArticleCopy): Promise<void>
  removeCopy(slug: string): Promise<void>
  /** Everything, in all tabs. Rejects where the browser refuses: then it is still there. */
  erase(): Promise<void>
}

/** So long what changed waits for the database before it is shown, in milliseconds. */
const PATIENCE_MS = 300

/** What tabs tell each other: the keys that have changed; `null` when everything was erased. */
type Told = readonly string[] | null

interface Surroundings {
  now?: () => number
  open?: (base: string) => Promise<ReaderDatabase>
  channel?: BroadcastChannel | null
}

/** Opens what is kept for the site at `base`. Where the browser refuses, a store that lasts as long as the tab. */
export async function openReaderStore(
  base: string,
  { now = Date.now, open = openReaderDatabase, channel }: Surroundings = {},
): Promise<ReaderStore> {
  const tabs = channel === undefined ? openChannel(base) : channel
  const listeners = new Set<() => void>()
  const inTab = new Map<string, ArticleCopy>()
  let trouble: StorageTrouble | null = null
  let records: Records = new Map()
  let database: ReaderDatabase | null = null

  const show = (next: Records) => {
    records = next
    for (const listener of listeners) listener()
  }
  const take = async () => {
    if (database) show(mergeRecords(records, await database.records()))
  }
  /** What is refused stays in the tab. Some browsers drop the connection of a tab that slept: it is opened once more. */
  const attempt = async (act: (database: ReaderDatabase) => Promise<void>): Promise<boolean> => {
    if (!database) return false
    try {
      await act(database).catch(async (error: unknown) => {
        if (isOutOfRoom(error)) throw error
        database = await open(base)
        await act(database)
      })
      return true
    } catch (error) {
      trouble = isOutOfRoom(error) ? 'full' : 'refused'
      show(records)
      return false
    }
  }
  const write = async (changed: readonly ReaderRecord[]) => {
    let stays = changed
    const writing = attempt(async (there) => {
      stays = await there.write(changed)
      tabs?.postMessage(changed.map(({ key }) => key) satisfies Told)
    })
    // Who sees that something is kept may close the tab; but nobody waits for a database that does not answer.
    await Promise.race([writing, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
    show(mergeRecords(records, stays))
    await writing
    show(mergeRecords(records, stays))
  }

  try {
    database = await open(base)
    await take()
  } catch {
    database = null
    trouble = 'refused'
  }
  if (tabs) {
    tabs.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === null) show(new Map())
      else void take().catch(() => {})
    }
  }

  return {
    records: () => records,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    change: (changes) => write(changes.map(({ key, value }) => ({ key, value, at: Math.max(now(), (records.get(key)?.at ?? -1) + 1) }))),
    async merge(others, copies) {
      await write(others.filter((record) => isNews(records.get(record.key), record)))
      for (const copy of copies) inTab.set(copy.slug, copy)
      if (copies.length > 0 && (await attempt((there) => there.writeCopies(copies)))) for (const { slug } of copies) inTab.delete(slug)
    },
    trouble: () => trouble,
    copy: async (slug) => inTab.get(slug) ?? (await database?.copy(slug).catch(() => undefined)) ?? null,
    copies: async () => [...inTab.values(), ...((await database?.copies().catch(() => [])) ?? []).filter(({ slug }) => !inTab.has(slug))],
    async keepCopy(copy) {
      inTab.set(copy.slug, copy)
      if (await attempt((there) => there.writeCopies([copy]))) inTab.delete(copy.slug)
    },
    async removeCopy(slug) {
      inTab.delete(slug)
      await attempt((there) => there.removeCopy(slug))
    },
    async erase() {
      await database?.erase()
      inTab.clear()
      tabs?.postMessage(null satisfies Told)
      show(new Map())
    },
  }
}

function isNews(mine: ReaderRecord | undefined, other: ReaderRecord): boolean {
  return !mine || ((mine.at !== other.at || mine.value !== other.value) && newerRecord(mine, other) === other)
}

function isOutOfRoom(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}

/** Where there is no such channel, a tab learns of the others when it is opened anew. */
function openChannel(base: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`entente:${base}`)
  } catch {
    return null
  }
}
