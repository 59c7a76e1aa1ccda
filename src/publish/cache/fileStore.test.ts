import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/contentFolder.ts'
import { FileStore } from './fileStore.ts'

const DAY = 86_400_000
const KEY = 'ab01cd02ef'
const OTHER = 'abffffffff'

/** The files of a store, by their paths. */
function filesIn(folder: string): string[] {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

function places() {
  const folder = temporaryFolder()
  const cache = join(folder, 'cache')
  return { cache, site: (name: string) => join(folder, 'site/deep', name), open: () => new FileStore(cache, 'png') }
}

test('what was put is there, whole, and appears where it is wanted, as the same file', () => {
  const { cache, site, open } = places()
  const store = open()
  expect(store.has(KEY)).toBe(false)
  expect(store.link(KEY, site('a'))).toBe(false)
  store.put(KEY, Buffer.from('image'))
  expect(store.has(KEY)).toBe(true)
  expect(store.has(OTHER)).toBe(false)
  expect([store.link(KEY, site('a')), open().link(KEY, site('b'))]).toEqual([true, true])
  expect([readFileSync(site('a'), 'utf8'), readFileSync(site('b'), 'utf8')]).toEqual(['image', 'image'])
  expect(filesIn(cache)).toHaveLength(1)
  expect(statSync(site('a')).ino).toBe(statSync(filesIn(cache)[0] ?? '').ino)
})

test('what is at a place already is replaced there alone', () => {
  const { site, open } = places()
  const store = open()
  store.put(KEY, Buffer.from('one'))
  store.put(OTHER, Buffer.from('other'))
  for (const key of [KEY, KEY, OTHER]) expect(store.link(key, site('a'))).toBe(true)
  expect(readFileSync(site('a'), 'utf8')).toBe('other')
  expect(store.link(KEY, site('b'))).toBe(true)
  expect(readFileSync(site('b'), 'utf8')).toBe('one')
})

test('what is put again takes the place of what was there', () => {
  const { cache, site, open } = places()
  const store = open()
  for (const text of ['before', 'before', 'after']) store.put(KEY, Buffer.from(text))
  expect(filesIn(cache)).toHaveLength(1)
  expect(open().link(KEY, site('a'))).toBe(true)
  expect(readFileSync(site('a'), 'utf8')).toBe('after')
})

test.each([
  ['changed in place', (file: string) => writeFileSync(file, 'imagE')],
  ['shortened', (file: string) => writeFileSync(file, '')],
  ['lengthened', (file: string) => appendFileSync(file, '!')],
])('a file that was %s in the site is not given out again', (_what, damage) => {
  const { cache, site, open } = places()
  open().put(KEY, Buffer.from('image'))
  expect(open().link(KEY, site('a'))).toBe(true)
  damage(site('a'))
  const store = open()
  expect(store.link(KEY, site('b'))).toBe(false)
  expect([store.has(KEY), existsSync(site('b')), filesIn(cache)]).toEqual([false, false, []])
})

test('a file that was only touched is given out, with its own time', () => {
  const { site, open } = places()
  open().put(KEY, Buffer.from('image'))
  open().link(KEY, site('a'))
  const { mtimeMs } = statSync(site('a'))
  utimesSync(site('a'), new Date(), new Date())
  expect(open().link(KEY, site('b'))).toBe(true)
  expect(statSync(site('b')).mtimeMs).toBe(mtimeMs)
})

test('what no build has used for long is forgotten, what one has used is not', () => {
  const { cache, site, open } = places()
  vi.useFakeTimers({ now: Date.now() - 40 * DAY, toFake: ['Date'] })
  const before = open()
  for (const key of [KEY, OTHER]) before.put(key, Buffer.from(key))
  vi.useRealTimers()
  const store = open()
  store.put('cd00000000', Buffer.from('new'))
  store.link(KEY, site('a'))
  store.save()
  const later = open()
  later.forgetOld()
  expect(['cd00000000', KEY, OTHER].map((key) => later.has(key))).toEqual([true, true, false])
  expect(open().link(OTHER, site('b'))).toBe(false)
  const last = open()
  last.forgetOld(Date.now() + 31 * DAY)
  expect(filesIn(cache)).toEqual([join(cache, 'used')])
})

test('marks of use are written once a day, and those of two builds are kept', () => {
  const { cache, site, open } = places()
  vi.useFakeTimers({ now: Date.now() - 10 * DAY, toFake: ['Date'] })
  for (const key of [KEY, OTHER]) open().put(key, Buffer.from(key))
  vi.useRealTimers()
  const [one, other] = [open(), open()]
  one.link(KEY, site('a'))
  other.link(OTHER, site('b'))
  for (const store of [one, other]) store.save()
  const marks = readFileSync(join(cache, 'used'), 'utf8')
  expect(marks.match(/^\d+ \w+$/gm)).toHaveLength(2)
  rmSync(join(cache, 'used'))
  writeFileSync(join(cache, 'used'), marks)
  const { ino } = statSync(join(cache, 'used'))
  const again = open()
  again.link(KEY, site('a'))
  again.save()
  expect(statSync(join(cache, 'used')).ino).toBe(ino)
})

test('of two files that two builds have put at once, the older goes after a day', () => {
  const { cache, site, open } = places()
  const [one, other] = [open(), open()]
  for (const store of [one, other]) store.has(KEY)
  one.put(KEY, Buffer.from('image'))
  vi.useFakeTimers({ now: Date.now() + 10_000, toFake: ['Date'] })
  other.put(KEY, Buffer.from('image'))
  vi.useRealTimers()
  open().forgetOld()
  expect(filesIn(cache)).toHaveLength(2)
  open().forgetOld(Date.now() + 2 * DAY)
  expect(filesIn(cache)).toHaveLength(1)
  expect([one.link(KEY, site('a')), other.link(KEY, site('b'))]).toEqual([true, true])
})

test('half files of builds that were stopped go after a day, those of builds that run stay', () => {
  const { cache, open } = places()
  open().put(KEY, Buffer.from('image'))
  const halves = ['stopped', 'going'].map((name) => join(cache, `ab/${KEY}.${name}.half`))
  for (const file of halves) writeFileSync(file, 'x')
  utimesSync(halves[0] ?? '', new Date(Date.now() - 2 * DAY), new Date(Date.now() - 2 * DAY))
  open().forgetOld()
  expect(halves.map((file) => existsSync(file))).toEqual([false, true])
})

test('a store that is not there has nothing to forget, and one whose marks are no marks goes on', () => {
  const { cache, site, open } = places()
  open().forgetOld()
  open().put(KEY, Buffer.from('image'))
  writeFileSync(join(cache, 'used'), Buffer.from([0, 255, 10, 49, 32]))
  const store = open()
  expect(store.link(KEY, site('a'))).toBe(true)
  store.save()
  store.forgetOld()
  expect(store.has(KEY)).toBe(true)
})

test('keys are digits, so that none leads out of the folder', () => {
  const store = places().open()
  for (const key of ['', 'abc', '../../etc', 'AB01CD02', 'ab/cd/ef/01']) {
    expect(() => store.put(key, Buffer.from('x')), key).toThrow('is no key')
    expect(() => store.link(key, '/nowhere'), key).toThrow('is no key')
  }
})

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('put' as const), store: fc.nat(1), key: fc.nat(3), text: fc.nat(2) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('link' as const), store: fc.nat(1), key: fc.nat(3), to: fc.nat(3) }) },
  fc.record({ do: fc.constant('damage' as const), to: fc.nat(3), length: fc.nat(6) }),
  fc.record({ do: fc.constant('delete' as const), which: fc.nat(9) }),
  fc.record({ do: fc.constant('reopen' as const), store: fc.nat(1) }),
  fc.record({ do: fc.constant('forget' as const), store: fc.nat(1), days: fc.constantFrom(0, 1, 29, 40) }),
)

test('whatever happens to two stores on one folder, nothing comes out that was not put, and what is whole comes out', () => {
  const keys = ['aa00000000', 'aa11111111', 'bb00000000', 'bb11111111']
  // As long as each other, so that only their content tells them apart.
  const texts = ['text 0', 'text 1', 'text 2']
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { cache, site, open } = places()
      const stores = [open(), open()]
      const storeOf = (place: number) => stores[place] ?? open()
      /** All that was ever put under a key. */
      const put = new Map<string, Set<string>>()
      /** What each store knows to lie there untouched: the last that it put itself. */
      const sure = new Map<string, string>()
      for (const it of steps) {
        if (it.do === 'put') {
          const [key = '', text = ''] = [keys[it.key], texts[it.text]]
          storeOf(it.store).put(key, Buffer.from(text))
          put.set(key, (put.get(key) ?? new Set()).add(text))
          sure.delete(`${1 - it.store} ${key}`)
          sure.set(`${it.store} ${key}`, text)
        } else if (it.do === 'link') {
          const key = keys[it.key] ?? ''
          const file = site(String(it.to))
          rmSync(file, { force: true })
          const isThere = storeOf(it.store).link(key, file)
          expect(existsSync(file)).toBe(isThere)
          if (isThere) expect(put.get(key)).toContain(readFileSync(file, 'utf8'))
          const known = sure.get(`${it.store} ${key}`)
          if (known !== undefined) expect(isThere && readFileSync(file, 'utf8')).toBe(known)
        } else if (it.do === 'damage') {
          if (existsSync(site(String(it.to)))) writeFileSync(site(String(it.to)), 'damage'.slice(0, it.length))
          sure.clear()
        } else if (it.do === 'delete') {
          const files = filesIn(cache)
          rmSync(files[it.which % files.length] ?? cache, { recursive: true, force: true })
          sure.clear()
        } else if (it.do === 'reopen') stores[it.store] = open()
        else {
          storeOf(it.store).save()
          storeOf(it.store).forgetOld(Date.now() + it.days * DAY)
          if (it.days > 1) sure.clear()
        }
      }
    }),
    {
      numRuns: 300,
      // Two stores put one key within a second, and neither sees the other's: what was put last comes out, also of a new look.
      examples: [
        { do: 'forget' as const, store: 1, days: 0 },
        { do: 'reopen' as const, store: 1 },
      ].flatMap(
        (look) =>
          [0, 1].map((text) => [
            [
              { do: 'put' as const, store: 1, key: 0, text: 0 },
              { do: 'put' as const, store: 0, key: 1, text: 1 - text },
              { do: 'put' as const, store: 1, key: 1, text },
              look,
              { do: 'link' as const, store: 1, key: 1, to: 0 },
            ],
          ]) as [(typeof step extends fc.Arbitrary<infer S> ? S : never)[]][],
      ),
    },
  )
}, 60_000)

test('a folder lies where a file is wanted: the fault is told', () => {
  const { site, open } = places()
  const store = open()
  store.put(KEY, Buffer.from('image'))
  mkdirSync(join(site('a'), 'inner'), { recursive: true })
  expect(() => store.link(KEY, site('a'))).toThrow(/EISDIR|directory/)
})

test('a file whose permissions someone has changed is given out with those of a new one, and theirs is left to them', () => {
  const { site, open } = places()
  open().put(KEY, Buffer.from('image'))
  open().link(KEY, site('a'))
  writeFileSync(site('new'), '')
  chmodSync(site('a'), 0o400)
  const store = open()
  expect(store.sizeAt(KEY, site('a'))).toBeNull()
  expect(store.link(KEY, site('b'))).toBe(true)
  expect(statSync(site('b')).mode).toBe(statSync(site('new')).mode)
  expect(readFileSync(site('b'), 'utf8')).toBe('image')
  expect(statSync(site('a')).mode & 0o777).toBe(0o400)
  expect(open().sizeAt(KEY, site('b'))).toBe(5)
})

test('a file that lies where a folder should be is not the one that was put', () => {
  const { site, open } = places()
  open().put(KEY, Buffer.from('image'))
  open().link(KEY, site('a'))
  expect(open().sizeAt(KEY, join(site('a'), 'index.html'))).toBeNull()
})

test('of what a build has not used as much is kept as of what it has, or as much as was said; what was used last', () => {
  const { cache, site, open } = places()
  const keys = Array.from({ length: 10 }, (_, i) => `${i}`.repeat(10))
  for (const key of keys) open().put(key, Buffer.alloc(100))
  const kept = () => keys.filter((key) => open().has(key))
  const first = open()
  expect(first.link(keys[3] ?? '', site('a'))).toBe(true)
  first.use(keys[4] ?? '')
  first.forgetOld(Date.now(), 500)
  expect(kept()).toHaveLength(2 + 5)
  const second = open()
  for (const key of [keys[3], keys[4]]) second.use(key ?? '')
  second.forgetOld(Date.now(), 0)
  expect(kept()).toHaveLength(4)
  expect(kept()).toEqual(expect.arrayContaining([keys[3], keys[4]]))
  expect(filesIn(cache)).toHaveLength(4)
})
