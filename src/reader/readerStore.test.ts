import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryChannels, memoryReaderDatabase } from '../../tests/fixtures/memoryReaderDatabase.ts'
import { sameRecords } from '../../tests/fixtures/readerRecords.ts'
import type { ReaderDatabase } from './readerDatabase.ts'
import { type Change, openReaderStore, type TabChannel } from './readerStore.ts'

const full = () => new DOMException('no room', 'QuotaExceededError')
const dropped = () => new DOMException('the connection is closing', 'InvalidStateError')
const value = { on: true }
const copy = (slug: string) => ({ slug, article: { title: slug }, labels: [] })

function openTab(database: ReaderDatabase, channel: TabChannel | null = null, now: () => number = Date.now) {
  return openReaderStore('/', { open: async () => database, channel, now })
}

/** Each step waits for its turn, and so does the answer to it: another tab's steps may come between. */
function inTurns(scheduler: fc.Scheduler) {
  return async <T>(step: () => T): Promise<T> => {
    await scheduler.schedule(Promise.resolve())
    const answer = step()
    await scheduler.schedule(Promise.resolve())
    return answer
  }
}

const anyChange = fc.record({
  tab: fc.boolean(),
  key: fc.constantFrom('saved a', 'saved b', 'note a', 'read a'),
  value: fc.option(fc.record({ n: fc.nat(9) }), { nil: null }),
})

test.each([
  ['with a channel', true],
  ['without', false],
])('two tabs %s never lose a change, however they interleave', async (_, withChannel) => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(anyChange, { maxLength: 6 }), async (scheduler, changes) => {
      const run = inTurns(scheduler)
      const { database, kept } = memoryReaderDatabase(run)
      const channel = memoryChannels(run)
      let clock = 0
      const opening = [0, 1].map(() => openTab(database, withChannel ? channel() : null, () => ++clock))
      await scheduler.waitIdle()
      const [one, other] = await Promise.all(opening)
      if (!one || !other) throw new Error('two tabs expected')
      const last = new Map<string, unknown>()
      const done = changes.map(({ tab, key, value: next }) => {
        last.set(key, next)
        return (tab ? one : other).change([{ key, value: next }])
      })
      await scheduler.waitIdle()
      await Promise.all(done)
      await scheduler.waitIdle()
      expect(Object.fromEntries([...kept()].map(([key, record]) => [key, record.value]))).toEqual(Object.fromEntries(last))
      if (withChannel) for (const tab of [one, other]) expect(sameRecords(tab.records().values())).toEqual(sameRecords(kept().values()))
    }),
    { numRuns: 60 },
  )
})

test('erased in one tab, another that was just reading shows nothing and writes nothing back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const run = inTurns(scheduler)
      const { database, kept } = memoryReaderDatabase(run)
      const channel = memoryChannels(run)
      const opening = [0, 1, 2].map(() => openTab(database, channel()))
      await scheduler.waitIdle()
      const [one, other, third] = await Promise.all(opening)
      if (!one || !other || !third) throw new Error('three tabs expected')
      const saved = one.change([{ key: 'saved a', value }])
      await scheduler.waitFor(saved)
      const erased = third.erase()
      await scheduler.waitIdle()
      await erased
      for (const tab of [one, other, third]) expect([...tab.records().keys()]).toEqual([])
      const next = other.change([{ key: 'saved b', value }])
      await scheduler.waitIdle()
      await next
      expect([...kept().keys()]).toEqual(['saved b'])
    }),
    { numRuns: 40 },
  )
})

test('a change is later than the one before it whatever the clock says, and of two at once the last is meant', async () => {
  const { database, kept } = memoryReaderDatabase()
  const times = [100, 5, 5]
  const tab = await openTab(database, null, () => times.shift() ?? 0)
  await tab.change([{ key: 'saved a', value }])
  await tab.change([{ key: 'saved a', value: null }])
  expect(kept().get('saved a')).toEqual({ key: 'saved a', at: 101, value: null })
  await tab.change([
    { key: 'note a', value: null },
    { key: 'note a', value },
  ])
  expect(tab.records().get('note a')?.value).toEqual(value)
})

test('refused, it keeps everything in the tab and says so; erasing takes that away, and does not say that it is done', async () => {
  const open = () => Promise.reject(new DOMException('no', 'SecurityError'))
  const tab = await openReaderStore('/', { open, channel: null })
  await tab.change([{ key: 'saved a', value }])
  await tab.keepCopy(copy('a'))
  expect([tab.trouble(), tab.records().get('saved a')?.value, await tab.copy('a'), (await tab.copies()).length]).toEqual([
    'refused',
    value,
    copy('a'),
    1,
  ])
  await expect(tab.erase()).rejects.toThrow('no')
  expect([tab.trouble(), tab.records().size, await tab.copies()]).toEqual(['refused', 0, []])
})

test('full, it keeps what finds no room in the tab, says so, and writes it with the next change that does', async () => {
  const { database, kept, copies } = memoryReaderDatabase()
  let room = false
  const write: ReaderDatabase['write'] = (records) => (room ? database.write(records) : Promise.reject(full()))
  const writeCopies: ReaderDatabase['writeCopies'] = (list) => (room ? database.writeCopies(list) : Promise.reject(full()))
  const tab = await openTab({ ...database, write, writeCopies })
  await tab.change([{ key: 'saved a', value }])
  await tab.keepCopy(copy('a'))
  expect([tab.trouble(), tab.records().has('saved a'), kept().size, copies().size, await tab.copy('a')]).toEqual([
    'full',
    true,
    0,
    0,
    copy('a'),
  ])
  room = true
  await tab.change([{ key: 'saved b', value }])
  expect([...kept().keys()]).toEqual(['saved a', 'saved b'])
  expect(tab.trouble()).toBe('full')
  await tab.keepCopy(copy('a'))
  expect([tab.trouble(), copies().size]).toEqual([null, 1])
})

test('a connection that was dropped is opened once more, to read, to write and to erase', async () => {
  const { database, kept } = memoryReaderDatabase()
  let opened = 0
  let isDropped = false
  const guard =
    <A extends unknown[], T>(act: (...asked: A) => Promise<T>) =>
    (...asked: A) =>
      isDropped ? Promise.reject(dropped()) : act(...asked)
  const open = async (): Promise<ReaderDatabase> => {
    opened++
    isDropped = false
    return {
      records: guard(database.records),
      write: guard(database.write),
      copy: guard(database.copy),
      copies: guard(database.copies),
      writeCopies: guard(database.writeCopies),
      removeCopy: guard(database.removeCopy),
      erase: guard(database.erase),
    }
  }
  const tab = await openReaderStore('/', { open, channel: null })
  await tab.keepCopy(copy('a'))
  isDropped = true
  await tab.change([{ key: 'saved a', value }])
  expect([tab.trouble(), kept().size, opened]).toEqual([null, 1, 2])
  isDropped = true
  expect(await tab.copy('a')).toEqual(copy('a'))
  isDropped = true
  await tab.erase()
  expect([kept().size, opened]).toEqual([0, 4])
})

test('what comes in from a file wins only where it is newer, and a whole article only where none is here', async () => {
  const { database, kept, copies } = memoryReaderDatabase()
  const tab = await openTab(database, null, () => 50)
  const changes: Change[] = [
    { key: 'saved a', value },
    { key: 'saved b', value },
  ]
  await tab.change(changes)
  await tab.keepCopy(copy('a'))
  const records = [
    { key: 'saved a', at: 49, value: null },
    { key: 'saved b', at: 51, value: null },
    { key: 'saved c', at: 1, value },
  ]
  const brought = [{ ...copy('a'), article: 'other' }, copy('c')]
  await tab.merge(records, brought)
  const once = sameRecords(kept().values())
  expect([...kept().values()].map(({ key, at }) => `${key} ${at}`)).toEqual(['saved a 50', 'saved b 51', 'saved c 1'])
  expect([...copies().values()]).toEqual([copy('a'), copy('c')])
  let shown = 0
  tab.subscribe(() => shown++)
  await tab.merge(records, brought)
  expect([sameRecords(kept().values()), shown]).toEqual([once, 0])
})
