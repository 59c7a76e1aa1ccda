import { expect, test } from 'vitest'
import { settlesWithinTask } from './settlesWithinTask.ts'

async function after(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await null
}

test('what takes promises alone settles within the task, even where it fails', async () => {
  expect(await settlesWithinTask(after(100))).toBe(true)
  expect(await settlesWithinTask(after(3).then(() => Promise.reject(new Error('offline'))))).toBe(true)
})

test('what waits for a task of its own does not', async () => {
  expect(await settlesWithinTask(new Promise((resolve) => setTimeout(resolve)))).toBe(false)
})
