import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_FORMER_NAMES } from '../archive/formerNames.ts'
import { currentAddress } from './currentAddress.ts'

const FORMER = {
  articles: new Map([['old-deal', 'new-deal']]),
  companies: new Map([
    ['facebook', 'meta'],
    ['aws', 'amazon'],
    ['amazon-web', 'amazon'],
  ]),
}

test.each([
  ['/articles/old-deal/', '', '/articles/new-deal/'],
  ['/articles/old-deal', '', '/articles/new-deal'],
  ['/companies/facebook/', '', '/companies/meta/'],
  ['/companies/facebook/feed.atom', '', '/companies/meta/feed.atom'],
  ['/companies/facebook/', '?company=aws&kind=cloud', '/companies/meta/?company=amazon&kind=cloud'],
  ['/partnerships/facebook/openai/', '', '/partnerships/meta/openai/'],
  ['/partnerships/openai/aws/feed.json', '', '/partnerships/amazon/openai/feed.json'],
  ['/partnerships/aws/facebook/', '', '/partnerships/amazon/meta/'],
  ['/partnerships/amazon/aws/', '', '/companies/amazon/'],
  ['/', '?kind=cloud&company=facebook&company=openai', '/?kind=cloud&company=meta&company=openai'],
  ['/', '?not=facebook&company=openai', '/?not=meta&company=openai'],
  ['/companies/facebook/page/2/', '', '/companies/meta/page/2/'],
  ['/partnerships/facebook/openai/page/2/', '', '/partnerships/meta/openai/page/2/'],
  ['/map/', '?at=aws&at=openai', '/map/?at=amazon&at=openai'],
  ['/embed/', '?within=facebook&company=aws', '/embed/?within=meta&company=amazon'],
])('%s%s leads on to %s', (path, search, to) => {
  expect(currentAddress(FORMER, path, search)).toBe(to)
})

test.each([
  ['/articles/new-deal/', ''],
  ['/articles/facebook/', ''],
  ['/companies/old-deal/', '?company=openai'],
  ['/partnerships/openai/amazon/', ''],
  ['/search/', '?q=facebook'],
  ['/', ''],
])('%s%s leads nowhere else', (path, search) => {
  expect(currentAddress(FORMER, path, search)).toBe(null)
})

const word = fc.constantFrom('articles', 'companies', 'partnerships', 'old-deal', 'facebook', 'aws', 'amazon', 'openai', '', 'feed.atom')
const anyPath = fc.array(word).map((words) => `/${words.join('/')}`)
const anySearch = fc
  .array(fc.tuple(fc.constantFrom('company', 'at', 'within', 'q'), word))
  .map((parts) => (parts.length === 0 ? '' : `?${new URLSearchParams(parts)}`))

test('one step leads to an address that leads nowhere else, and without former names none does', () => {
  fc.assert(
    fc.property(anyPath, anySearch, (path, search) => {
      expect(currentAddress(NO_FORMER_NAMES, path, search)).toBe(null)
      const to = currentAddress(FORMER, path, search)
      if (to === null) return
      const [own = '', params] = to.split('?')
      expect(currentAddress(FORMER, own, params === undefined ? '' : `?${params}`)).toBe(null)
    }),
  )
})
