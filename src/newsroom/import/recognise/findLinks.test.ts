import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findLinks } from './findLinks.ts'

const urls = (text: string, own: string | null = null) => findLinks([text], own).map(({ url }) => url)

test('links of a text and addresses that stand in it are found once, with their words', () => {
  const blocks = [
    'See [the statement](https://helion.example/news/statement?utm_source=mail), or https://www.helion.example/news/statement/.',
    { list: ['The filing (https://sec.example/filings/8-k_(2025).htm).'] },
  ]
  expect(findLinks(blocks, null)).toEqual([
    { url: 'https://helion.example/news/statement', words: 'the statement' },
    { url: 'https://sec.example/filings/8-k_(2025).htm', words: 'https://sec.example/filings/8-k_(2025).htm' },
  ])
})

test.each([
  'Follow [us](https://www.linkedin.com/company/helion) and https://x.com/helion/status/1.',
  'Write to [us](mailto:press@helion.example) at https://www.helion.example/.',
  'As [told before](/articles/helion-builds/).',
])('%s leads to nothing to rest on', (text) => {
  expect(urls(text)).toEqual([])
})

test('of its own site a page leads to other news, and around', () => {
  const text =
    'All on [Helion](https://news.example/tag/helion), as [reported](https://news.example/2025/09/helion-builds) in [Tech](https://news.example/tech).'
  expect(urls(text, 'https://news.example/2025/10/more')).toEqual(['https://news.example/2025/09/helion-builds'])
  expect(urls(text)).toHaveLength(3)
})

test('any text is read', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (text) => void findLinks([text, `https://${text}`, `[a](https://${text})`], `https://${text}`),
    ),
  )
})
