import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/contentFolder.ts'
import { RecordStore } from './recordStore.ts'

const DAY = 86_400_000

test('whatever builds put and keep, the next one finds what the last one used, and nothing else', () => {
  const name = fc.constantFrom('', 'a', 'b', 'a b', 'ü', '__proto__', 'constructor')
  const use = fc.record({ name, value: fc.integer(), isPut: fc.boolean() })
  fc.assert(
    fc.property(fc.array(fc.array(use, { maxLength: 6 }), { maxLength: 4 }), (builds) => {
      const folder = join(temporaryFolder(), 'code')
      let last = new Map<string, number>()
      for (const uses of builds) {
        const store = new RecordStore<number>(folder)
        const used = new Map<string, number>()
        for (const { name, value, isPut } of uses) {
          const known = store.get(name)
          expect(known).toBe(last.get(name) ?? null)
          if (isPut) store.put(name, value)
          else if (known !== null && !used.has(name)) store.keep(name, known)
          if (isPut) used.set(name, value)
          else if (known !== null && !used.has(name)) used.set(name, known)
        }
        store.save()
        last = used
      }
    }),
    { numRuns: 40 },
  )
})

test('a file of records that was changed counts as none', () => {
  const folder = join(temporaryFolder(), 'code')
  const store = new RecordStore<string>(folder)
  store.put('a', 'value')
  store.save()
  const [file = ''] = readdirSync(folder).map((name) => join(folder, name))
  writeFileSync(file, readFileSync(file, 'utf8').replace('value', 'other'))
  expect(new RecordStore<string>(folder).get('a')).toBeNull()
})

test('records of other code go a month after they were last used, also where they had not changed', () => {
  const cache = temporaryFolder()
  const old = (Date.now() - 40 * DAY) / 1000
  for (const code of ['used', 'unused']) {
    const store = new RecordStore<string>(join(cache, code))
    store.put('a', 'value')
    store.save()
    utimesSync(join(cache, code), old, old)
  }
  const used = new RecordStore<string>(join(cache, 'used'))
  used.keep('a', used.get('a') ?? '')
  used.save()
  expect(statSync(join(cache, 'used')).mtimeMs).toBeGreaterThan(Date.now() - DAY)
  new RecordStore<string>(join(cache, 'new')).save()
  expect(readdirSync(cache).sort()).toEqual(['new', 'used'])
})
