import { expect, test } from 'vitest'
import { ownAddress } from './ownAddress.ts'

const ARTICLE = '/articles/a-deal/'

test.each([
  ['/articles/a-deal/'],
  ['/articles/a-deal'],
  ['/articles/a-deal/index.html'],
  ['/articles/a-deal/index.htm'],
  ['/articles/a-deal.html'],
  ['//articles//a-deal/'],
  ['/Articles/A-Deal/'],
  ['/articles/a%2Ddeal/'],
])('%s is another way to write the address of an article', (pathname) => {
  expect(ownAddress(pathname, '/', ARTICLE)).toBe(ARTICLE)
})

test.each([
  ['/articles/another-deal/'],
  ['/web/2026/https://example.org/articles/a-deal/'],
  ['/C:/Users/me/a-deal.html'],
  ['/articles/a-deal/more/'],
  ['/%E0%A4%A/'],
  ['/'],
])('%s is not', (pathname) => {
  expect(ownAddress(pathname, '/', ARTICLE)).toBeNull()
})

test('under a sub-folder too, and the start page by its file', () => {
  expect(ownAddress('/news/index.html', '/news/', '/')).toBe('/news/')
  expect(ownAddress('/news', '/news/', '/')).toBe('/news/')
  expect(ownAddress('/NEWS//articles/a-deal/', '/news/', ARTICLE)).toBe('/news/articles/a-deal/')
  expect(ownAddress('/articles/a-deal/', '/news/', ARTICLE)).toBeNull()
})
