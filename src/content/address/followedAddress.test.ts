import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindIds } from '../article/kinds.ts'
import { dayFromNumber } from '../text/day.ts'
import { parseFollowed } from './followedAddress.ts'

const company = fc.constantFrom('openai', 'microsoft', 'x-ai', '3m')
const parameter = fc.oneof(
  company.map((id) => ['company', id]),
  fc.constantFrom(...kindIds()).map((kind) => ['kind', kind]),
  fc.constantFrom('any', 'all').map((match) => ['match', match]),
  fc.constantFrom('newest', 'oldest', 'relevance').map((sort) => ['sort', sort]),
  fc.tuple(fc.constantFrom('from', 'to'), fc.integer({ min: 19_000, max: 21_000 }).map(dayFromNumber)),
  fc.tuple(fc.constantFrom('q', 'utm_source'), fc.string({ maxLength: 6 })),
)
const path = fc.oneof(
  fc.constantFrom('/', '/search/', '/ledger/', '/companies/', '/saved/'),
  company.map((id) => `/companies/${id}/`),
  fc.tuple(company, company).map(([a, b]) => `/partnerships/${a}/${b}/`),
)
const address = fc
  .tuple(path, fc.array(parameter, { maxLength: 5 }))
  .map(([where, parameters]) => `${where}?${new URLSearchParams(parameters as [string, string][])}`)

test('what is followed is read again from its address', () => {
  fc.assert(
    fc.property(address, (written) => {
      const followed = parseFollowed(written)
      if (followed) expect(parseFollowed(followed.address)).toEqual(followed)
    }),
  )
})

test('equal views have equal addresses, in whatever order their parts are written', () => {
  fc.assert(
    fc.property(address, (written) => {
      const [where = '', search = ''] = written.split('?')
      const several = ['company', 'kind']
      const parts = [...new URLSearchParams(search)].filter(
        ([name], i, list) => several.includes(name) || list.findIndex(([other]) => other === name) === i,
      )
      const turned = parseFollowed(`${where}?${new URLSearchParams(parts.reverse())}#top`)
      expect(turned).toEqual(parseFollowed(`${where}?${new URLSearchParams(parts.reverse())}`))
    }),
  )
})

test.each<[string, string | null]>([
  ['/', '/'],
  ['/?sort=oldest&utm_source=x', '/'],
  ['/?kind=chips&company=openai', '/?company=openai&kind=chips'],
  ['/companies/openai/', '/companies/openai/'],
  ['/companies/openai/?sort=oldest', '/companies/openai/'],
  ['/companies/openai/?kind=chips', '/companies/openai/?kind=chips'],
  ['/partnerships/openai/microsoft/', '/partnerships/microsoft/openai/'],
  ['/partnerships/openai/openai/', null],
  ['/search/?q=chips&sort=newest', '/search/?q=chips'],
  ['/search/?kind=chips', null],
  ['/companies/Open AI/', null],
  ['/ledger/', null],
  ['https://elsewhere.example/', null],
  ['', null],
])('%s follows %s', (written, expected) => {
  expect(parseFollowed(written)?.address ?? null).toBe(expected)
})
