// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EMPTY_FILTER } from '../query/filter.ts'
import { embedPath, formatEmbed, parseEmbed, viewPath } from './embedAddress.ts'

const CLOUD = { ...EMPTY_FILTER, companies: ['openai'], kinds: ['cloud' as const] }

test.each([
  [{ filter: EMPTY_FILTER, scope: null }, '/embed/', '/'],
  [{ filter: CLOUD, scope: null }, '/embed/?company=openai&kind=cloud', '/?company=openai&kind=cloud'],
  [{ filter: EMPTY_FILTER, scope: 'oracle' }, '/embed/?within=oracle', '/companies/oracle/'],
  [{ filter: CLOUD, scope: 'oracle' }, '/embed/?within=oracle&company=openai&kind=cloud', '/companies/oracle/?company=openai&kind=cloud'],
])('a question has an address for a frame and one for a page, and the frame reads its own', (question, frame, page) => {
  expect(embedPath(question)).toBe(frame)
  expect(viewPath(question)).toBe(page)
  expect(parseEmbed(new URLSearchParams(frame.split('?')[1] ?? ''))).toEqual(question)
})

test('the frame of a company’s own list can not leave the company out', () => {
  expect(parseEmbed(new URLSearchParams('within=oracle&not=oracle'))).toEqual({ filter: EMPTY_FILTER, scope: 'oracle' })
})

test('what is no company asks for no company', () => {
  expect(parseEmbed(new URLSearchParams('within=../x')).scope).toBe(null)
})

test('whatever the title, a browser reads one frame and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', "'", '<', '>', '&', 'quot;', '</iframe>', '<script>', 'é', ' ') }), (title) => {
      document.body.innerHTML = formatEmbed({ address: 'https://example.org/embed/?company=a&kind=cloud', title, fits: false })
      const [frame, ...others] = document.body.childNodes
      expect(others).toEqual([])
      expect(frame instanceof HTMLIFrameElement && [frame.title, frame.src, frame.getAttribute('loading')]).toEqual([
        title,
        'https://example.org/embed/?company=a&kind=cloud',
        'lazy',
      ])
    }),
  )
  document.body.replaceChildren()
})

test('a frame that fits its list brings the script for it', () => {
  const snippet = formatEmbed({ address: 'https://example.org/embed/', title: 'News', fits: true })
  expect(snippet.match(/<script>[\s\S]*<\/script>$/)?.[0]).toContain('frame.height = event.data.height')
})
