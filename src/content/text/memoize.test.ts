import { expect, test } from 'vitest'
import { memoize } from './memoize.ts'

test('each object is asked about once, also where there is no answer', () => {
  const asked: number[] = []
  const derive = memoize(({ n }: { n: number }) => {
    asked.push(n)
    return n === 2 ? undefined : n * 10
  })
  const [one, two] = [{ n: 1 }, { n: 2 }]
  expect([one, two, one, two, { n: 1 }].map(derive)).toEqual([10, undefined, 10, undefined, 10])
  expect(asked).toEqual([1, 2, 1])
})
