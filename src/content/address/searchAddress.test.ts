import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindIds } from '../article/kinds.ts'
import { statusIds } from '../article/statuses.ts'
import { EMPTY_FILTER } from '../query/filter.ts'
import { formatSearchView, parseSearchView } from './searchAddress.ts'

const companies = ['amd', 'openai', 'xai']
const view = fc.record({
  words: fc.string().map((text) => text.trim()),
  order: fc.constantFrom('relevance', 'newest', 'oldest' as const),
  filter: fc
    .record({
      ...fieldsAsTheyAre(),
      kinds: fc.subarray([...kindIds()]),
      statuses: fc.subarray([...statusIds()]),
      companies: fc.subarray(companies),
      excluded: fc.subarray(companies),
    })
    .map((filter) => ({ ...filter, excluded: filter.excluded.filter((id) => !filter.companies.includes(id)) })),
})

function fieldsAsTheyAre() {
  const { match, mentions, firstHand, from, to, sort } = EMPTY_FILTER
  return {
    match: fc.constant(match),
    mentions: fc.constant(mentions),
    firstHand: fc.constant(firstHand),
    from: fc.constant(from),
    to: fc.constant(to),
    sort: fc.constant(sort),
  }
}

test('a view comes back from its address', () => {
  fc.assert(
    fc.property(view, (wanted) => {
      const { view: read, ignored } = parseSearchView(new URLSearchParams(formatSearchView(wanted)))
      expect(read).toEqual(wanted)
      expect(ignored).toEqual([])
    }),
  )
})

test('equal views have equal addresses, the words first and defaults left out', () => {
  const address = (search: string) => formatSearchView(parseSearchView(new URLSearchParams(search)).view)
  expect(address('kind=cloud&q=10+GW&sort=relevance&company=openai')).toBe('?q=10+GW&company=openai&kind=cloud')
  expect(address('?q=+')).toBe('')
  expect(address('?q=a&sort=oldest')).toBe('?q=a&sort=oldest')
})

test('what means nothing here is told', () => {
  const { ignored } = parseSearchView(new URLSearchParams('q=a&kind=clouds&sort=best'))
  expect(ignored).toEqual([
    { name: 'kind', value: 'clouds' },
    { name: 'sort', value: 'best' },
  ])
})
