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
  /** Takes records from a file or a link; of each the newer stays, and of whole articles the one that is here. */
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

/** How tabs tell each other: a BroadcastChannel. */
export interface TabChannel {
  postMessage(told: unknown): void
  onmessage: ((event: MessageEvent<unknown>) => void) | null
}

interface Surroundings {
  now?: () => number
  open?: (base: string) => Promise<ReaderDatabase>
  channel?: TabChannel | null
}

/** Opens what is kept for the site at `base`. Where the browser refuses, a store that lasts as long as the tab. */
export async function openReaderStore(
  base: string,
  { now = Date.now, open = openReaderDatabase, channel }: Surroundings = {},
): Promise<ReaderStore> {
  const tabs = channel === undefined ? openChannel(base) : channel
  const listeners = new Set<() => void>()
  const inTab = new Map<string, ArticleCopy>()
  /** What the database has not taken yet: it is offered once more with the next change. */
  const unwritten = new Map<string, ReaderRecord>()
  let trouble: StorageTrouble | null = null
  let records: Records = new Map()
  let database: ReaderDatabase | null = null
  /** How often everything was erased: what was read before that is not shown after it. */
  let erasures = 0

  const show = (next: Records) => {
    records = next
    for (const listener of listeners) listener()
  }
  /** Some browsers drop the connection of a tab that slept: it is opened once more. */
  const reach = async <T>(act: (database: ReaderDatabase) => Promise<T>): Promise<T> => {
    if (!database) throw new Error('there is no database')
    try {
      return await act(database)
    } catch (error) {
      if (isOutOfRoom(error)) throw error
      database = await open(base)
      return act(database)
    }
  }
  const take = async () => {
    const before = erasures
    const there = await reach((database) => database.records())
    if (before === erasures) show(mergeRecords(records, there))
  }
  /** What is refused stays in the tab. */
  const attempt = async (act: (database: ReaderDatabase) => Promise<unknown>): Promise<boolean> => {
    try {
      await reach(act)
      return true
    } catch (error) {
      trouble = isOutOfRoom(error) ? 'full' : 'refused'
      show(records)
      return false
    }
  }
  const endTrouble = () => {
    if (trouble === null || unwritten.size > 0 || inTab.size > 0) return
    trouble = null
    show(records)
  }
  const write = async (changed: readonly ReaderRecord[]) => {
    if (changed.length === 0) return
    for (const record of changed) unwritten.set(record.key, record)
    const before = erasures
    const offered = [...unwritten.values()]
    let stays: readonly ReaderRecord[] = []
    const writing = attempt(async (there) => {
      stays = await there.write(offered)
    })
    // Who sees that something is kept may close the tab; but nobody waits for a database that does not answer.
    await Promise.race([writing, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
    if (before === erasures) show(mergeRecords(records, changed))
    if (!(await writing) || before !== erasures) return
    for (const record of offered) if (unwritten.get(record.key) === record) unwritten.delete(record.key)
    if (stays.some((record, i) => record !== offered[i])) show(mergeRecords(records, stays))
    tabs?.postMessage(offered.map(({ key }) => key) satisfies Told)
    endTrouble()
  }
  const forget = () => {
    erasures++
    inTab.clear()
    unwritten.clear()
    show(new Map())
  }

  const keptCopies = async () => {
    const there = await reach((database) => database.copies()).catch(() => [])
    return [...inTab.values(), ...there.filter(({ slug }) => !inTab.has(slug))]
  }
  const keepCopies = async (copies: readonly ArticleCopy[]) => {
    if (copies.length === 0) return
    for (const copy of copies) inTab.set(copy.slug, copy)
    if (!(await attempt((there) => there.writeCopies(copies)))) return
    for (const copy of copies) if (inTab.get(copy.slug) === copy) inTab.delete(copy.slug)
    endTrouble()
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
      if (data === null) forget()
      else take().catch(() => {})
    }
  }

  return {
    records: () => records,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    change(changes) {
      // Of two changes of one thing the last is meant.
      const last = new Map(changes.map(({ key, value }) => [key, value]))
      const at = (key: string) => Math.max(now(), ...[records, unwritten].map((known) => (known.get(key)?.at ?? -1) + 1))
      return write([...last].map(([key, value]) => ({ key, value, at: at(key) })))
    },
    async merge(others, copies) {
      await write([...mergeRecords(new Map(), others).values()].filter((record) => isNews(records.get(record.key), record)))
      const own = new Set((await keptCopies()).map(({ slug }) => slug))
      await keepCopies(copies.filter(({ slug }) => !own.has(slug)))
    },
    trouble: () => trouble,
    copy: async (slug) => inTab.get(slug) ?? (await reach((there) => there.copy(slug)).catch(() => undefined)) ?? null,
    copies: keptCopies,
    keepCopy: (copy) => keepCopies([copy]),
    async removeCopy(slug) {
      inTab.delete(slug)
      await attempt((there) => there.removeCopy(slug))
      endTrouble()
    },
    async erase() {
      try {
        // One that did not open may hold something all the same, and then it is not said to be gone.
        database ??= await open(base)
        await reach((there) => there.erase())
      } catch (error) {
        // Then all that is shown lies in this tab alone, and can always go.
        if (database === null) forget()
        throw error
      }
      tabs?.postMessage(null satisfies Told)
      trouble = null
      forget()
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
function openChannel(base: string): TabChannel | null {
  try {
    return new BroadcastChannel(`reader:${base}`)
  } catch {
    return null
  }
}
