import { deleteDB, openDB } from 'idb'
import { afterEach, expect, test, vi } from 'vitest'
import { provideIndexedDb } from '../../tests/fixtures/fakeIndexedDb.ts'
import { openReaderDatabase } from './readerDatabase.ts'
import { openReaderStore } from './readerStore.ts'

let base = 0
/** Each test has a database of its own. */
const newBase = () => `/test-${++base}/`

provideIndexedDb()
afterEach(() => vi.useRealTimers())

test('what is written is read again, and the newer stays', async () => {
  const database = await openReaderDatabase(newBase())
  const first = { key: 'saved a', at: 5, value: { card: { title: 'é' }, later: [1, null] } }
  expect(await database.write([first])).toEqual([first])
  expect(await database.write([{ key: 'saved a', at: 4, value: null }])).toEqual([first])
  expect(await database.records()).toEqual([first])
  const copy = { slug: 'a', article: { any: 'thing' }, labels: [] }
  await database.writeCopies([copy])
  expect([await database.copy('a'), await database.copies()]).toEqual([copy, [copy]])
  await database.removeCopy('a')
  expect(await database.copy('a')).toBeUndefined()
})

test('a record that this version can not read is left out, and stays where it is', async () => {
  const at = newBase()
  const database = await openReaderDatabase(at)
  const odd = { key: 'saved b', when: 'a later version', value: [] }
  const raw = await openDB(`reader:${at}`)
  await raw.put('records', odd)
  await database.write([{ key: 'saved a', at: 1, value: {} }])
  expect((await database.records()).map(({ key }) => key)).toEqual(['saved a'])
  expect(await raw.get('records', 'saved b')).toEqual(odd)
  raw.close()
})

test('two tabs on one database keep all marks, whichever writes first', async () => {
  const at = newBase()
  const tabs = await Promise.all([0, 1].map(() => openReaderStore(at, { channel: null })))
  await Promise.all(
    Array.from({ length: 40 }, (_, i) =>
      tabs[i % 2]?.change([
        { key: `read ${i}`, value: {} },
        { key: 'note a', value: { text: `${i}` } },
      ]),
    ),
  )
  const database = await openReaderDatabase(at)
  expect(await database.records()).toHaveLength(41)
})

test('a channel tells the other tab, and erasing empties both', async () => {
  const at = newBase()
  const [one, other] = await Promise.all([openReaderStore(at), openReaderStore(at)])
  await one.change([{ key: 'saved a', value: {} }])
  await vi.waitFor(() => expect([...other.records().keys()]).toEqual(['saved a']))
  await other.erase()
  await vi.waitFor(() => expect(one.records().size).toBe(0))
  expect(await (await openReaderDatabase(at)).records()).toEqual([])
})

test('a newer version of the site that waits goes first, and this tab keeps what is changed', async () => {
  const at = newBase()
  const tab = await openReaderStore(at, { channel: null })
  const newer = await openDB(`reader:${at}`, 2)
  await tab.change([{ key: 'saved a', value: {} }])
  expect([tab.trouble(), [...tab.records().keys()]]).toEqual(['refused', ['saved a']])
  newer.close()
  await deleteDB(`reader:${at}`)
})

test('a database that never answers can not be had, and closes if it opens after all', async () => {
  vi.useFakeTimers()
  const close = vi.fn()
  const listeners = new Map<string, () => void>()
  const request: IDBOpenDBRequest = Object.create(IDBOpenDBRequest.prototype, {
    addEventListener: { value: (type: string, listener: () => void) => listeners.set(type, listener) },
    removeEventListener: { value: () => {} },
    result: { value: Object.assign(new EventTarget(), { close }) },
  })
  vi.spyOn(indexedDB, 'open').mockReturnValue(request)
  const opening = openReaderDatabase(newBase())
  const refused = expect(opening).rejects.toThrow('in time')
  await vi.advanceTimersByTimeAsync(3_000)
  await refused
  listeners.get('success')?.()
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce())
})
