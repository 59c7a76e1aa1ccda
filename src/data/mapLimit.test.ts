import { expect, test } from 'vitest'
import { mapLimit } from './mapLimit.ts'

const items = Array.from({ length: 20 }, (_, i) => i)

test('at most so many are worked on at a time, and the results keep the order', async () => {
  let now = 0
  let most = 0
  const results = await mapLimit(items, 3, async (item) => {
    most = Math.max(most, ++now)
    await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5))
    now--
    return item * 2
  })
  expect(results).toEqual(items.map((item) => item * 2))
  expect(most).toBe(3)
})

test('after a failure nothing further is begun', async () => {
  const begun: number[] = []
  const failing = mapLimit(items, 2, async (item) => {
    begun.push(item)
    if (item === 3) throw new Error('gone')
  })
  await expect(failing).rejects.toThrow('gone')
  await new Promise((resolve) => setTimeout(resolve))
  expect(Math.max(...begun)).toBeLessThan(6)
})
