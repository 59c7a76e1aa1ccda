import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PAGES } from '../pages/pages.ts'

test('the table names every page that there is, and no other', () => {
  const modules = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^\w+\/\w+Page\.tsx$/.test(file))
  const named = new Set(PAGES.map(({ module }) => module))
  expect([...named].toSorted()).toEqual(modules.toSorted())
})

test('ids and paths name one page each', () => {
  expect(new Set(PAGES.map(({ id }) => id)).size).toBe(PAGES.length)
  expect(new Set(PAGES.map(({ path }) => path)).size).toBe(PAGES.length)
})

test.each(PAGES)('the module of $id has a loader and a component', async ({ module }) => {
  const page: unknown = await import(`../pages/${module}`)
  expect(page).toMatchObject({ loader: expect.any(Function), Component: expect.any(Function) })
})
