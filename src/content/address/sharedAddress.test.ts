import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharedAddress } from './sharedAddress.ts'

const ORIGIN = 'https://example.org'
const lead = (shared: Record<string, string>, base = '/news/') => sharedAddress(new URLSearchParams(shared), ORIGIN, base)

test.each([
  [{ url: 'https://example.org/news/articles/a-deal/' }, '/articles/a-deal/'],
  [{ text: 'Look: https://example.org/news/?company=openai#x. Bye' }, '/?company=openai#x'],
  [{ text: 'https://elsewhere.org/ (https://example.org/news/map/)' }, '/map/'],
  [{ title: 'A deal', url: 'https://example.org/news/' }, '/'],
  [{ title: 'A deal', text: 'More about chips https://elsewhere.org/x' }, '/search/?q=More%20about%20chips'],
  [{ title: 'A deal', url: 'https://elsewhere.org/x' }, '/search/?q=A%20deal'],
  [{ url: 'https://elsewhere.org/x' }, '/search/'],
  [{ url: 'https://example.org/other/' }, '/search/'],
  [{ url: 'https://example.org/news//elsewhere.org/' }, '/search/'],
  [{ url: 'https://example.org/news/search/?text=x' }, '/search/'],
  [{ url: 'javascript:alert(1)', text: ' ' }, '/search/'],
  [{ q: 'words' }, null],
  [{}, null],
])('what is shared as %j leads to %s', (shared, to) => {
  expect(lead(shared)).toBe(to)
})

test('whatever is shared, it leads to a path of the site, and an address of the site to its own', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.webUrl({ withFragments: true, withQueryParameters: true }))
  const base = fc.constantFrom('/', '/news/')
  fc.assert(
    fc.property(fc.record({ title: text, text, url: text }), base, (shared, at) => {
      const to = lead(shared, at)
      if (to !== null) expect(new URL(to, ORIGIN).origin + to.slice(0, 1)).toBe(`${ORIGIN}/`)
    }),
  )
  const segment = fc.stringMatching(/^[a-z0-9-]{1,12}$/)
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), base, (parts, at) => {
      const path = `${parts.join('/')}/`
      expect(lead({ text: `See ${ORIGIN}${at}${path}, please` }, at)).toBe(`/${path}`)
    }),
  )
})
