import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Account, countOnce, traceMoney } from './dedupeAmounts.ts'

const account = (article: string, sameAs: string | null = null) => ({ article, sameAs })
const once = <K, T extends Account<K>>(entries: T[], archive: readonly Account<K>[] = entries) => countOnce(entries, traceMoney(archive))
const counted = (entries: Account<string>[], archive = entries) => once(entries, archive).counted.map(({ article }) => article)

test('money that a later article tells of again counts at the first', () => {
  const { counted: kept, leftOut } = once([account('a'), account('b', 'a')])
  expect(kept).toEqual([account('a')])
  expect(leftOut).toEqual([{ entry: account('b', 'a'), countedIn: 'a' }])
})

test('where the first article is left out of the view, or gives no amount, the earliest account counts', () => {
  expect(counted([account('b', 'a'), account('c', 'a')], [account('a'), account('b', 'a'), account('c', 'a')])).toEqual(['b'])
  expect(counted([account('b', 'without-amounts'), account('c', 'without-amounts')])).toEqual(['b'])
})

test('several amounts of one article are not each other’s repetition', () => {
  expect(counted([account('b', 'a'), account('b', 'a')], [account('a')])).toEqual(['b', 'b'])
})

test('sameAs leads on through articles that only repeat others, in the view or not', () => {
  const all = [account('a'), account('b', 'a'), account('c', 'b')]
  expect(counted(all)).toEqual(['a'])
  expect(counted([account('a'), account('c', 'b')], all)).toEqual(['a'])
})

test('an article that also has money of its own is where its repetitions lead', () => {
  const all = [account('a'), account('b'), account('b', 'a'), account('c', 'b')]
  expect(once(all).leftOut.map(({ countedIn }) => countedIn)).toEqual(['a', 'b'])
})

test('two articles of one day that lead to each other count once', () => {
  expect(counted([account('a', 'b'), account('b', 'a')])).toEqual(['a'])
})

test('nothing gets lost, nothing counts that is counted elsewhere, and every view counts something', () => {
  const accounts = fc
    .array(fc.tuple(fc.nat(9), fc.option(fc.nat(9))), { minLength: 1, maxLength: 20 })
    .map((pairs) => pairs.map(([article, back]) => ({ article, sameAs: back === null || back >= article ? null : back })))
    .map((list) => list.sort((a, b) => a.article - b.article))
  fc.assert(
    fc.property(accounts, (entries) => {
      const { counted: kept, leftOut } = once(entries)
      expect(new Set([...kept, ...leftOut.map(({ entry }) => entry)])).toEqual(new Set(entries))
      expect(kept.length + leftOut.length).toBe(entries.length)
      expect(kept.length).toBeGreaterThan(0)
      for (const { entry, countedIn } of leftOut) {
        expect(entry.sameAs).not.toBeNull()
        expect(kept.map(({ article }) => article)).toContain(countedIn)
      }
    }),
  )
})
