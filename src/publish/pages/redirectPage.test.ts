import { expect, test } from 'vitest'
import { redirectPage } from './redirectPage.ts'

test('the other order leads to the one address', () => {
  const html = redirectPage('/news/', 'https://example.org/news/partnerships/a/b/', '/partnerships/a/b/')
  expect(html).toContain('<link rel="canonical" href="https://example.org/news/partnerships/a/b/">')
  expect(html).toContain('<meta http-equiv="refresh" content="0;url=/news/partnerships/a/b/">')
  expect(html).toContain('<a href="/news/partnerships/a/b/">')
})
