import { expect, test } from 'vitest'
import { site } from '../../../tests/fixtures/site.ts'
import { redirectPage } from './redirectPage.ts'

test('the other order leads to the one address', () => {
  const html = redirectPage(site(), '/partnerships/a/b/')
  expect(html).toContain('<link rel="canonical" href="https://example.org/news/partnerships/a/b/">')
  expect(html).toContain('<meta http-equiv="refresh" content="0;url=/news/partnerships/a/b/">')
  expect(html).toContain('<a href="/news/partnerships/a/b/">')
})

test('what takes a fragment along is read before what does not', () => {
  const html = redirectPage(site(), '/articles/a/')
  expect(html).toMatch(/<script src="\/news\/assets\/lead-on\.js" data-to="\/news\/articles\/a\/"><\/script><meta http-equiv="refresh"/)
})
