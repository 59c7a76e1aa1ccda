import { expect, test } from 'vitest'
import { allOption, articleOptions } from './searchOptions.ts'

test('what was found is counted in words that fit', () => {
  const words = (total: number) =>
    allOption('all', total)
      .title.map(({ text }) => text)
      .join('')
  expect([words(1), words(1200)]).toEqual(['The one result, with filters', 'All 1,200 results, with filters'])
})

test('an article may have the slug “all”: no two lines of the dialog lead to one place', () => {
  const card = { slug: 'all', title: 'All', date: '2025-09-11', companies: [], kind: 'cloud', status: 'announced', summary: '' } as const
  const parts = { title: 'All', names: '', summary: '', why: '', body: '', more: '' }
  const found = { rows: [{ number: 0, text: { card: { ...card, companies: [] }, parts }, positions: [] }], labels: {} }
  const options = [...articleOptions(found, []), allOption('all', 1)]
  expect(new Set(options.map(({ to }) => to)).size).toBe(2)
})
