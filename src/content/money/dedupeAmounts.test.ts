import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dedupeAmounts, resolveSameAs, type Statement } from './dedupeAmounts.ts'

const statement = (article: string, sameAs: string | null = null) => ({ article, sameAs })
const once = <K, T extends Statement<K>>(entries: T[], archive: readonly Statement<K>[] = entries) =>
  dedupeAmounts(entries, resolveSameAs(archive))
const counted = (entries: Statement<string>[], archive = entries) => once(entries, archive).counted.map(({ article }) => article)

test('money that a later article states again counts at the first', () => {
  const { counted: kept, leftOut } = once([statement('a'), statement('b', 'a')])
  expect(kept).toEqual([statement('a')])
  expect(leftOut).toEqual([{ entry: statement('b', 'a'), countedIn: 'a' }])
})

test('where the first article is left out of the view, or gives no amount, the earliest account counts', () => {
  expect(counted([statement('b', 'a'), statement('c', 'a')], [statement('a'), statement('b', 'a'), statement('c', 'a')])).toEqual(['b'])
  expect(counted([statement('b', 'without-amounts'), statement('c', 'without-amounts')])).toEqual(['b'])
})

test('several amounts of one article are not each other’s repetition', () => {
  expect(counted([statement('b', 'a'), statement('b', 'a')], [statement('a')])).toEqual(['b', 'b'])
})

test('sameAs leads on through articles that only repeat others, in the view or not', () => {
  const all = [statement('a'), statement('b', 'a'), statement('c', 'b')]
  expect(counted(all)).toEqual(['a'])
  expect(counted([statement('a'), statement('c', 'b')], all)).toEqual(['a'])
})

test('an article that also has money of its own is where its repetitions lead', () => {
  const all = [statement('a'), statement('b'), statement('b', 'a'), statement('c', 'b')]
  expect(once(all).leftOut.map(({ countedIn }) => countedIn)).toEqual(['a', 'b'])
})

test('two articles of one day that lead to each other count once', () => {
  expect(counted([statement('a', 'b'), statement('b', 'a')])).toEqual(['a'])
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
